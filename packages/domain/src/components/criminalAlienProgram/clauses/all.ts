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
import { access, authority, costs, interviews } from './access.ts';

/** The clauses of the arrangement, in their order. */
export const clauses: readonly Clause[] = [
  partiesAndPurpose([
    'This access arrangement, called “this agreement”, says how ICE officers interview people in custody in the Agency’s facilities under the Criminal Alien Program.',
    'The local need that it answers, as both parties determined it, is: {objective}.',
    'ICE historically signed no agreement for this program. This text is a model of the ICE ACCESS program software.',
  ]),
  authority,
  access,
  interviews,
  interpreters('ICE provides and pays the interpreter for its interviews.', ['ours']),
  reports(
    ['interviews held, by facility and by month', 'interviews that could not be held and why', 'complaints received and resolved'],
    ['K8', 'K66', 'ours'],
  ),
  complaints(['K62', 'ours']),
  civilRights(['ours']),
  costs,
  publicInformation(['ours']),
  liability(['Officers of ICE and officers of the Agency each act under their own authority.'], ['ours']),
  review(['K23', 'ours']),
  contacts(['ours']),
  changes(['ours']),
  startAndEnd(
    clocks,
    ['ours'],
    'When this agreement ends, ICE returns keys and cards. What the law says about visits to people in custody is not changed.',
  ),
];
