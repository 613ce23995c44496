import type { Holder } from '../../request/turn.ts';

/** Whose turn it is, in the same words for everybody. */
export const holders: Readonly<Record<Holder, string>> = { agency: 'The agency', ice: 'ICE', both: 'Both sides', nobody: 'Nobody' };

/** Whose turn it is, said to one side. */
export const turnsFor: Readonly<Record<'agency' | 'ice', Readonly<Record<Holder, string>>>> = {
  agency: { agency: 'Your turn', ice: 'ICE’s turn', both: 'Your turn and ICE’s', nobody: 'Nobody’s turn' },
  ice: { agency: 'The agency’s turn', ice: 'ICE’s turn', both: 'ICE’s turn and the agency’s', nobody: 'Nobody’s turn' },
};

/** Who will read what is typed. */
export const audiences = {
  both: 'Visible to the agency and to ICE',
  agency: 'Only your agency sees this',
  ice: 'Only ICE sees this',
} as const;
