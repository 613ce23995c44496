import type { ComponentSlug } from '../../../../components/slug.ts';
import type { FitPlan, Requirement, Weight } from '../../../instrument.ts';
import { chosen, civilRights, commonDuties, funds, localConsent, noFinding, paid, rising, yesNo } from './build.ts';

const investigators: Requirement = {
  id: 'investigators',
  says: 'at least 1 investigator assigned by the agency',
  anyOf: [{ question: 'investigatorsOffered', atLeast: 1 }],
  remedy: 'agency',
  source: 'K71',
};
const agents: Requirement = {
  id: 'agents',
  says: 'at least 1 agent assigned by ICE',
  anyOf: [{ question: 'agentsForJointWork', atLeast: 1 }],
  remedy: 'ice',
  source: 'K71',
};
const bothSides: readonly Weight[] = [
  rising(
    ['investigatorsOffered', 'Investigators offered', 'Joint operations live from assigned investigators.'],
    [0, -16],
    [1, 8],
    [3, 12],
  ),
  rising(['agentsForJointWork', 'Agents that ICE could assign', 'A task force has two sides.'], [0, -12], [1, 6], [3, 10]),
  rising(['jointCases', 'Cases worked together', 'Joint work that exists is the ground for more.'], [0, 0], [3, 6], [12, 10]),
  yesNo(['officeSpace', 'Office with a lock', 'A team needs a place.'], 3, 0),
  ...civilRights,
];

function jointPlan(slug: ComponentSlug, model: string | null, own: readonly Weight[]): FitPlan {
  return {
    slug,
    model,
    start: 16,
    fitsFrom: 50,
    weights: [...own, ...bothSides],
    requirements: [investigators, agents, paid, funds, localConsent, noFinding],
    duties: commonDuties,
  };
}

export const communityShield: FitPlan = jointPlan('communityShield', null, [
  chosen(['needs', 'Help needed', 'The operation is joint work on transnational gangs.'], { gangs: 16 }),
  rising(['gangCases', 'Gang cases a year', 'The operation needs cases.'], [0, -12], [3, 6], [12, 14], [40, 20]),
]);

export const taskForce: readonly FitPlan[] = [
  jointPlan('taskForce', 'documentAndBenefitFraud', [
    chosen(['needs', 'Help needed', 'These task forces work on document and benefit fraud.'], { fraud: 16 }),
    rising(['fraudCases', 'Fraud cases a year', 'A task force needs cases.'], [0, -12], [3, 6], [12, 14], [40, 20]),
  ]),
  jointPlan('taskForce', 'borderEnforcement', [
    chosen(['needs', 'Help needed', 'These task forces work on smuggling and border crime.'], { borderCrime: 14 }),
    rising(['smugglingCases', 'Smuggling cases a year', 'A task force needs cases.'], [0, -12], [3, 6], [12, 12], [40, 16]),
    chosen(['portsAndBorders', 'Ports and borders', 'These task forces are set up where goods and travelers arrive.'], {
      landBorder: 8,
      seaport: 8,
      airport: 4,
      none: -14,
    }),
  ]),
  jointPlan('taskForce', 'other', [
    chosen(['needs', 'Help needed', 'Other joint investigations can have a task force of their own.'], {
      otherJointWork: 18,
      training: -2,
    }),
    rising(['unansweredRequests', 'Requests without an answer in time', 'Work that nobody carries today.'], [0, 0], [12, 4], [52, 8]),
  ]),
];
