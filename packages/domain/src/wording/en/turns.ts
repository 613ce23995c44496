import type { AgreementHolder } from '../../agreement/turn.ts';
import type { Holder as RequestHolder } from '../../request/turn.ts';

export type Holder = RequestHolder | AgreementHolder;

/** Whose turn it is, in the same words for everybody. */
export const holders: Readonly<Record<Holder, string>> = {
  agency: 'The agency',
  ice: 'ICE',
  both: 'Both sides',
  thirdParty: 'A third party',
  system: 'The program',
  nobody: 'Nobody',
};

/** Whose turn it is, said to one side. */
export const turnsFor: Readonly<Record<'agency' | 'ice', Readonly<Record<Holder, string>>>> = {
  agency: {
    agency: 'Your turn',
    ice: 'ICE’s turn',
    both: 'Your turn and ICE’s',
    thirdParty: 'A third party’s turn: both sides wait',
    system: 'Nobody’s turn: the program goes on',
    nobody: 'Nobody’s turn',
  },
  ice: {
    agency: 'The agency’s turn',
    ice: 'ICE’s turn',
    both: 'ICE’s turn and the agency’s',
    thirdParty: 'A third party’s turn: both sides wait',
    system: 'Nobody’s turn: the program goes on',
    nobody: 'Nobody’s turn',
  },
};

/** Who will read what is typed. */
export const audiences = {
  both: 'Visible to the agency and to ICE',
  agency: 'Only your agency sees this',
  ice: 'Only ICE sees this',
} as const;

/** A side at the start of a sentence. */
export const sides = { agency: 'The agency', ice: 'ICE' } as const;
