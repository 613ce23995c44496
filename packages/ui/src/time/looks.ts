import type { TimeHolder } from '@ice-access/domain/time';

/** The look of each holder, the same at both doors: a pattern and a color, beside its words. */
export const looks: Readonly<Record<TimeHolder, string>> = {
  agency: 'is-agency',
  ice: 'is-ice',
  both: 'is-both',
  onHold: 'is-hold',
  thirdParty: 'is-third',
  nobody: 'is-nobody',
};
