import {
  changes,
  civilRights,
  complaints,
  contacts,
  interpreters,
  liability,
  partiesAndPurpose,
  publicInformation,
  reports,
  review,
  startAndEnd,
} from '../../provisions/index.ts';
import type { Clause } from '../../texts.ts';
import { clocks } from '../clocks.ts';
import { authority, designation, membership, money, supervision } from './charter.ts';

/** The clauses of one kind of task force, in their order. */
export const clausesOf = ({
  purpose,
  charter,
  counted,
}: {
  readonly purpose: string;
  readonly charter: Clause;
  readonly counted: readonly string[];
}): readonly Clause[] => [
  partiesAndPurpose([purpose, 'The local need that it answers, as both parties determined it, is: {objective}.']),
  authority,
  charter,
  membership,
  supervision,
  designation,
  money,
  interpreters('ICE provides and pays the interpreter in work of the task force.', ['ours']),
  reports([...counted, 'complaints received and resolved'], [...charter.sources, 'ours']),
  complaints(['K62', 'ours']),
  civilRights(['ours']),
  publicInformation(['K71', 'ours']),
  liability(
    [
      'An assigned officer stays an employee of the Agency. A designated customs officer acts under federal authority within the designation.',
    ],
    ['K28', 'K71'],
  ),
  review(['ours']),
  contacts(['ours']),
  changes(['K71']),
  startAndEnd(
    clocks,
    ['K71', 'ours'],
    'When this agreement ends, designations under it end. Equipment, credentials and access are returned within ten business days. Cases that are open go on with the prosecutors.',
  ),
];
