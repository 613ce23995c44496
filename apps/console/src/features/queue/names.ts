import type { View } from './search.ts';

export const viewNames: Readonly<Record<View, string>> = {
  mine: 'My turn',
  late: 'Late',
  questions: 'Questions to answer',
  unassigned: 'Not yet assigned',
  waitingAgency: 'With agencies',
  held: 'On hold',
  holdsOverdue: 'Hold reviews overdue',
  disputed: 'Disputed endings',
  all: 'All',
};
