import type { Duty, FitPlan, Requirement, Weight } from '../../../instrument.ts';
import {
  choice,
  chosen,
  civilRights,
  commonDuties,
  falling,
  funds,
  localConsent,
  noFinding,
  ownJail,
  paid,
  rising,
  stateLaw,
  steps,
  yesNo,
} from './build.ts';

const supervisor: Requirement = {
  id: 'supervisor',
  says: '1 ICE supervisor within 60 miles',
  anyOf: [{ question: 'supervisorMiles', atMost: 60 }],
  remedy: 'ice',
  source: 'K46',
};
const seat: Requirement = {
  id: 'seat',
  says: 'a training seat at ICE, or a training room of the agency for 15 or more',
  anyOf: [
    { question: 'classSeats', atLeast: 1 },
    { question: 'trainingSeats', atLeast: 15 },
  ],
  remedy: 'ice',
  source: 'K13',
};
const officers = (question: string): Requirement => ({
  id: 'officers',
  says: 'at least 1 officer offered',
  anyOf: [{ question, atLeast: 1 }],
  remedy: 'agency',
  source: 'K12',
});
const service: Requirement = {
  id: 'service',
  says: 'two years of service for every officer offered',
  anyOf: [{ question: 'twoYearsService', yes: true }],
  remedy: 'agency',
  source: 'K54',
};
const bargaining: Requirement = {
  id: 'bargaining',
  says: 'agreement of the bargaining unit',
  anyOf: [{ question: 'bargainingUnit', is: ['none', 'agreed'] }],
  remedy: 'agency',
  source: 'K34',
};
const common = (question: string): readonly Requirement[] => [
  officers(question),
  service,
  bargaining,
  paid,
  supervisor,
  seat,
  funds,
  stateLaw,
  localConsent,
  noFinding,
];
const supervision = falling(
  ['officersPerSupervisor', 'Officers for one ICE supervisor', 'Supervision that is spread thin is no supervision.'],
  [0, 6],
  [16, 0],
  [31, -12],
);
const near = falling(
  ['supervisorMiles', 'Miles to the nearest ICE supervisor', 'The statute asks for direction and supervision.'],
  [0, 10],
  [31, 5],
  [61, -14],
);
const seats = rising(['classSeats', 'Free training seats', 'Officers without training cannot be authorized.'], [0, -6], [1, 2], [5, 6]);
const office = yesNo(['officeSpace', 'Office with a lock', 'Federal systems stand in a closed room.'], 3, -3);
const network = yesNo(['networkReady', 'Network line', 'At many sites the line came last, and late.'], 3, -4);
const beds = rising(
  ['bedsReachable', 'Detention beds in reach', 'Work in a jail must not outgrow the beds that ICE has.'],
  [0, -6],
  [20, 0],
  [100, 4],
);
const undone = rising(
  ['unansweredRequests', 'Requests without an answer in time', 'Work that nobody carries today is the case for own officers.'],
  [0, 0],
  [12, 4],
  [52, 10],
);
const capacityOfVisits = falling(
  ['visitsPerMonth', 'Visits that ICE could make', 'Where ICE can come often, delegation is needed less.'],
  [0, 8],
  [5, 2],
  [20, -8],
);
const train: Duty = {
  when: { question: 'trainingSeats', atLeast: 15 },
  says: 'The agency offers its training room for a class.',
  source: 'K13',
};
const tellUnit: Duty = {
  when: { question: 'bargainingUnit', is: ['open'] },
  says: 'The agency brings the agreement of the bargaining unit before it nominates officers.',
  source: 'K34',
};
const duties = [...commonDuties, train, tellUnit];
const rest: readonly Weight[] = [supervision, near, seats, ...civilRights];

const jailEnforcement: FitPlan = {
  slug: 'delegation287g',
  model: 'jailEnforcement',
  start: 20,
  fitsFrom: 50,
  weights: [
    chosen(['needs', 'Help needed', 'The model answers the wish for trained officers of your own in the jail.'], { ownOfficersInJail: 12 }),
    rising(['officersForJail', 'Officers offered for the jail', 'Each shift needs a trained officer.'], [0, -18], [1, -4], [3, 6], [8, 12]),
    rising(['bookingsPerDay', 'Bookings a day', 'Few bookings can be served by visits.'], [0, -10], [10, 4], [30, 12], [80, 18]),
    rising(['jailBeds', 'Beds in the jail', 'A large jail can keep officers on this work.'], [0, 0], [200, 3], [800, 6]),
    choice(['interviewRoom', 'Interview room', 'Without a room there are no interviews.'], { inPerson: 4, videoOnly: 0, none: -6 }),
    choice(['iceInspection', 'Latest ICE inspection', 'Open findings come first.'], { passed: 4, findingsOpen: -8, none: 0 }),
    undone,
    capacityOfVisits,
    beds,
    office,
    network,
    ...rest,
  ],
  requirements: [ownJail, ...common('officersForJail')],
  duties,
};

const warrantServiceOfficer: FitPlan = {
  slug: 'delegation287g',
  model: 'warrantServiceOfficer',
  start: 24,
  fitsFrom: 50,
  weights: [
    chosen(['needs', 'Help needed', 'The model does one thing: it serves federal warrants in the jail.'], {
      warrantsInJail: 16,
      ownOfficersInJail: 4,
    }),
    rising(['officersForJail', 'Officers offered for the jail', 'A few officers are enough for this model.'], [0, -18], [1, 6], [3, 10]),
    steps(['bookingsPerDay', 'Bookings a day', 'It suits jails of every size, small ones most.'], [0, 4], [3, 8], [80, 4]),
    rising(
      ['officeMiles', 'Miles to the nearest ICE office', 'Far away, an officer of the agency saves the longest way.'],
      [0, 0],
      [31, 4],
      [91, 8],
    ),
    choice(['iceInspection', 'Latest ICE inspection', 'Open findings come first.'], { passed: 2, findingsOpen: -6, none: 0 }),
    undone,
    ...rest,
  ],
  requirements: [ownJail, ...common('officersForJail')],
  duties,
};

const taskForce: FitPlan = {
  slug: 'delegation287g',
  model: 'taskForce',
  start: 22,
  fitsFrom: 50,
  weights: [
    chosen(['needs', 'Help needed', 'The model answers the wish for trained officers of your own in the field.'], {
      ownOfficersInField: 14,
      gangs: 2,
    }),
    rising(['officersForField', 'Officers offered for the field', 'A team needs several officers.'], [0, -18], [1, -6], [3, 4], [6, 10]),
    rising(['officersEmployed', 'Officers employed', 'A small force can hardly spare officers for other work.'], [0, -6], [15, 0], [60, 4]),
    rising(['gangCases', 'Gang cases a year', 'Joint field work needs cases.'], [0, 0], [6, 5], [25, 10]),
    rising(['jointCases', 'Cases worked together', 'Joint work that exists is the ground for more.'], [0, 0], [3, 4], [12, 8]),
    undone,
    office,
    ...rest,
  ],
  requirements: common('officersForField'),
  duties,
};

export const delegation287g: readonly FitPlan[] = [jailEnforcement, warrantServiceOfficer, taskForce];
