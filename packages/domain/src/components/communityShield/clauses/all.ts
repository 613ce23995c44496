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
import { assignment, authority, functions, money, supervision } from './operations.ts';

/** The clauses of the memorandum, in their order. */
export const clauses: readonly Clause[] = [
  partiesAndPurpose([
    'This memorandum of understanding, called “this agreement”, says how the parties work together on transnational gangs under Operation Community Shield.',
    'The local need that it answers, as both parties determined it, is: {objective}.',
  ]),
  authority,
  functions,
  assignment,
  supervision,
  money,
  interpreters('ICE provides and pays the interpreter in a joint operation.', ['ours']),
  reports(
    [
      'joint operations, with their names and dates',
      'arrests by kind',
      'firearms seized',
      'cases handed to prosecutors',
      'complaints received and resolved',
    ],
    ['K26', 'ours'],
  ),
  complaints(['K62', 'ours']),
  civilRights(['ours']),
  publicInformation(['K71', 'ours']),
  liability(['An assigned officer stays an employee of the Agency.'], ['K71']),
  review(['ours']),
  contacts(['ours']),
  changes(['K71']),
  startAndEnd(
    clocks,
    ['K71', 'ours'],
    'When this agreement ends, equipment and access are returned within ten business days. Cases that are open go on with the prosecutors.',
  ),
];
