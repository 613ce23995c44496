import type { FitPlan } from '../../../instrument.ts';
import { choice, chosen, civilRights, commonDuties, falling, ownJail, rising, yesNo } from './build.ts';

/** No agreement was signed for it in the past; what it needs is a jail, a room and officers who can come. */
export const criminalAlienProgram: FitPlan = {
  slug: 'criminalAlienProgram',
  model: null,
  start: 30,
  fitsFrom: 50,
  weights: [
    chosen(['needs', 'Help needed', 'The program brings federal officers into the jail.'], { interviewsInJail: 16, warrantsInJail: 4 }),
    rising(
      ['bookingsPerDay', 'Bookings a day', 'More bookings mean more interviews that ICE could do here.'],
      [0, 0],
      [3, 6],
      [10, 10],
      [30, 14],
    ),
    rising(['visitsAsked', 'Visits asked for', 'It is the need as the agency has shown it.'], [0, 0], [6, 4], [26, 8]),
    rising(['visitsServed', 'Visits that took place', 'Visits that work can be put on a firm footing.'], [0, 0], [6, 3], [26, 6]),
    rising(['visitsPerMonth', 'Visits that ICE could make', 'Without visits there is no program.'], [0, -20], [1, 2], [4, 8], [12, 12]),
    choice(['interviewRoom', 'Interview room', 'Without a room there are no interviews.'], { inPerson: 8, videoOnly: 4, none: -10 }),
    choice(['fingerprints', 'Fingerprints', 'Prints sent at once make sure that the right person is meant.'], {
      electronic: 4,
      cards: 0,
      none: -4,
    }),
    falling(['officeMiles', 'Miles to the nearest ICE office', 'Distance decides how often officers can come.'], [0, 6], [31, 2], [91, -4]),
    yesNo(['networkReady', 'Network line', 'Interviews by video need a line.'], 2, -2),
    rising(
      ['bedsReachable', 'Detention beds in reach', 'Work in a jail must not outgrow the beds that ICE has.'],
      [0, -4],
      [20, 0],
      [100, 2],
    ),
    ...civilRights,
  ],
  requirements: [
    ownJail,
    {
      id: 'visits',
      says: 'at least 1 visit a month by ICE, or interviews by video',
      anyOf: [
        { question: 'visitsPerMonth', atLeast: 1 },
        { question: 'videoLink', yes: true },
      ],
      remedy: 'ice',
      source: 'K21',
    },
    {
      id: 'room',
      says: 'a room for interviews, in person or by video',
      anyOf: [{ question: 'interviewRoom', is: ['inPerson', 'videoOnly'] }],
      remedy: 'agency',
      source: 'K21',
    },
  ],
  duties: [
    ...commonDuties,
    {
      when: { question: 'interviewRoom', is: ['none'] },
      says: 'The agency sets up a room for interviews, out of the hearing of others.',
      source: 'K21',
    },
  ],
};

/** Rests on 8 U.S.C. 1357(g)(10): no agreement is needed to ask, so little is required. */
export const lawEnforcementSupportCenter: FitPlan = {
  slug: 'lawEnforcementSupportCenter',
  model: null,
  start: 44,
  fitsFrom: 50,
  weights: [
    chosen(['needs', 'Help needed', 'The center answers by day and by night.'], { answersDayAndNight: 20, training: 6 }),
    yesNo(['terminalDayAndNight', 'Trained person at the terminal by day and by night', 'Answers come at any hour.'], 10, -4),
    rising(
      ['supportCenterQueries', 'Queries a month', 'Use that exists shows the need, and what training would add.'],
      [0, 4],
      [1, 6],
      [30, 10],
    ),
    yesNo(['accessTraining', 'Training by ICE this year', 'Access without training is rarely used well.'], 8, -6),
    falling(['officersEmployed', 'Officers employed', 'A small force has nobody else to ask at night.'], [0, 6], [15, 4], [60, 2]),
    ...civilRights,
  ],
  requirements: [
    {
      id: 'stateSystem',
      says: 'access to the state message system',
      anyOf: [{ question: 'stateSystemAccess', yes: true }],
      remedy: 'agency',
      source: 'K25',
    },
  ],
  duties: [
    {
      when: { question: 'terminalDayAndNight', yes: false },
      says: 'The agency names a dispatch center that reads answers at night.',
      source: 'K25',
    },
    {
      when: { question: 'complaintProcedure', yes: false },
      says: 'The agency publishes how anybody can complain about an officer.',
      source: 'K62',
    },
  ],
};
