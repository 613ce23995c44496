import {
  changes,
  civilRights,
  complaints,
  contacts,
  liability,
  partiesAndPurpose,
  publicInformation,
  reports,
  review,
  startAndEnd,
} from '../../provisions/index.ts';
import type { Clause } from '../../texts.ts';
import { clocks } from '../clocks.ts';
import { answers, asking, audit, authority, users } from './inquiries.ts';

/** The clauses of the arrangement, in their order. */
export const clauses: readonly Clause[] = [
  partiesAndPurpose([
    'This access arrangement, called “this agreement”, says how the Agency asks the Law Enforcement Support Center about identity and status, and how an answer is used.',
    'The local need that it answers, as both parties determined it, is: {objective}.',
    'ICE historically signed no agreement for this program. This text is a model of the ICE ACCESS program software.',
  ]),
  authority,
  users,
  asking,
  answers,
  audit,
  reports(['inquiries sent and answered, by month', 'the time to an answer, as a median', 'misuses found and resolved'], ['ours']),
  complaints(['K62', 'ours']),
  civilRights(['ours']),
  publicInformation(['K68', 'ours']),
  liability(['Officers of ICE and officers of the Agency each act under their own authority.'], ['ours']),
  review(['ours']),
  contacts(['ours']),
  changes(['ours']),
  startAndEnd(
    clocks,
    ['ours'],
    'When this agreement ends, the Agency closes its users’ access under it the same day. Logs are kept as the State’s system requires.',
  ),
];
