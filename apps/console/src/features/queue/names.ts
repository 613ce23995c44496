import type { View } from './search.ts';

export const viewNames: Readonly<Record<View, string>> = {
  mine: 'My turn',
  late: 'Late',
  unassigned: 'Not yet assigned',
  waitingAgency: 'With agencies',
  held: 'On hold',
  all: 'All',
};
