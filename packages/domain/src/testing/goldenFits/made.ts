import type { AnswerValue } from '../../assessment/answer.ts';
import type { GoldenFit } from './case.ts';

type Values = Readonly<Record<string, AnswerValue>>;

/** A county with a jail of middle size, where ICE can come weekly and the nearest supervisor is far away. Everything is answered. */
export const county: Values = {
  governingBodyConsent: 'given',
  stateLawPermits: true,
  needs: ['interviewsInJail', 'answersDayAndNight'],
  unansweredRequests: 4,
  officersEmployed: 31,
  officersForJail: 2,
  officersForField: 2,
  investigatorsOffered: 1,
  twoYearsService: true,
  bargainingUnit: 'none',
  costsCovered: true,
  runsJail: true,
  jailBeds: 180,
  bookingsPerDay: 14,
  fingerprints: 'electronic',
  interviewRoom: 'inPerson',
  iceInspection: 'none',
  gangCases: 19,
  fraudCases: 2,
  smugglingCases: 1,
  portsAndBorders: ['none'],
  visitsAsked: 30,
  visitsServed: 12,
  supportCenterQueries: 40,
  jointCases: 2,
  languagePlan: true,
  interpreterList: 'current',
  complaintProcedure: true,
  openCivilRightsMatters: 'none',
  stateSystemAccess: true,
  terminalDayAndNight: true,
  officeSpace: true,
  networkReady: true,
  trainingSeats: 20,
  officeMiles: 40,
  videoLink: true,
  supervisorMiles: 84,
  officersPerSupervisor: 12,
  fundsThisYear: true,
  classSeats: 2,
  visitsPerMonth: 6,
  bedsReachable: 40,
  agentsForJointWork: 1,
  accessTraining: true,
  civilRightsRecord: 'noMatter',
};
const without = (...ids: readonly string[]): Values => Object.fromEntries(Object.entries(county).filter(([id]) => !ids.includes(id)));

const visits = 'criminalAlienProgram';
const warrants = 'delegation287g/warrantServiceOfficer';
const jailModel = 'delegation287g/jailEnforcement';
const atTheMark: Values = {
  ...county,
  needs: ['answersDayAndNight'],
  visitsPerMonth: 1,
  officeMiles: 100,
  visitsServed: 3,
  bookingsPerDay: 1,
};
const near: Values = { ...county, supervisorMiles: 60 };
const made = (id: string, says: string, rest: Pick<GoldenFit, 'answers' | 'expected'>): GoldenFit => ({
  id,
  source: 'made up',
  says,
  ...rest,
});

/** Cases at the edges. The sums were added up by hand from the published weights before anything was run. */
export const madeFits: readonly GoldenFit[] = [
  made('at-the-mark', 'Exactly 50 of 100 points.', {
    answers: atTheMark,
    expected: [{ program: visits, band: 'fits', score: 50, because: '30 + 0 + 0 + 8 + 0 + 2 + 8 + 4 − 4 + 2 + 0: the mark itself fits.' }],
  }),
  made('below-the-mark', 'One open complaint takes 4 points from exactly 50.', {
    answers: { ...atTheMark, openCivilRightsMatters: 'complaints' },
    expected: [{ program: visits, band: 'doesNotFit', score: 46, because: '46 is below the mark whatever else is met.' }],
  }),
  made('no-room', 'Everything but a room for interviews.', {
    answers: { ...county, interviewRoom: 'none' },
    expected: [{ program: visits, band: 'fitsIf', score: 73, requirements: { room: 'notMet' }, because: 'The agency can set a room up.' }],
  }),
  made('no-jail', 'An agency without a jail.', {
    answers: { ...county, runsJail: false },
    expected: [visits, warrants, jailModel].map((program) => ({
      program,
      band: 'doesNotFit' as const,
      requirements: { ownJail: 'notMet' as const },
      because: 'Nobody can bring a jail about.',
    })),
  }),
  made('visits-unknown', 'Neither the visits nor the video link of ICE is known.', {
    answers: without('visitsPerMonth', 'videoLink'),
    expected: [
      {
        program: visits,
        band: 'cannotSay',
        requirements: { visits: 'unknown' },
        because: 'The points suffice in every case; whether anybody can come is open.',
      },
    ],
  }),
  made('video-is-enough', 'The visits are not known, but interviews by video are possible.', {
    answers: without('visitsPerMonth'),
    expected: [
      { program: visits, band: 'fits', requirements: { visits: 'met' }, because: 'At worst 63 points, and either test is enough.' },
    ],
  }),
  made('supervisor-at-60', 'The nearest supervisor is exactly 60 miles away.', {
    answers: near,
    expected: [
      {
        program: warrants,
        band: 'fits',
        score: 55,
        requirements: { supervisor: 'met' },
        because: '24 + 0 + 6 + 8 + 4 + 0 + 0 + 6 + 5 + 2; within 60 miles counts 60.',
      },
    ],
  }),
  made('supervisor-at-61', 'The nearest supervisor is 61 miles away.', {
    answers: { ...county, supervisorMiles: 61 },
    expected: [
      {
        program: warrants,
        band: 'doesNotFit',
        score: 36,
        requirements: { supervisor: 'notMet' },
        because: '19 points less than at 60 miles.',
      },
    ],
  }),
  made('no-funds', 'All is there but the funds of ICE.', {
    answers: { ...near, fundsThisYear: false },
    expected: [
      { program: warrants, band: 'fitsIf', score: 55, requirements: { funds: 'notMet' }, because: 'ICE can find funds in another year.' },
    ],
  }),
  made('finding-stands', 'A civil-rights finding that is not remedied.', {
    answers: { ...near, civilRightsRecord: 'finding' },
    expected: [
      {
        program: warrants,
        band: 'doesNotFit',
        score: 31,
        requirements: { noFinding: 'notMet' },
        because: 'A finding blocks delegated powers.',
      },
    ],
  }),
  made('no-state-system', 'No access to the state message system.', {
    answers: { ...county, stateSystemAccess: false },
    expected: [
      {
        program: 'lawEnforcementSupportCenter',
        band: 'fitsIf',
        score: 86,
        requirements: { stateSystem: 'notMet' },
        because: 'The terminal is not asked about and brings nothing.',
      },
    ],
  }),
  made('nothing-answered', 'Nothing is answered at all.', {
    answers: {},
    expected: [visits, warrants, jailModel, 'lawEnforcementSupportCenter', 'communityShield', 'taskForce/borderEnforcement'].map(
      (program) => ({
        program,
        band: 'cannotSay' as const,
        because: 'Nothing is known.',
      }),
    ),
  }),
  made('third-investigator', 'Two more investigators carry a joint operation over the mark.', {
    answers: { ...county, investigatorsOffered: 3 },
    expected: [{ program: 'communityShield', band: 'fits', score: 51, because: '16 + 0 + 14 + 12 + 6 + 0 + 3.' }],
  }),
  made('busy-jail-many-visits', 'A large jail with many bookings that ICE can visit as often as it is asked: volume against visits.', {
    answers: {
      ...county,
      needs: ['interviewsInJail', 'ownOfficersInJail'],
      bookingsPerDay: 100,
      jailBeds: 2000,
      officersForJail: 4,
      supervisorMiles: 20,
      visitsAsked: 60,
      visitsServed: 50,
      visitsPerMonth: 30,
    },
    expected: [
      { program: visits, band: 'fits', score: 100, because: '102 points count as 100: visits alone serve this jail.' },
      {
        program: jailModel,
        band: 'fits',
        score: 82,
        because: '8 points are taken because ICE can come: fewer than for visits, and both sides have to talk.',
      },
    ],
  }),
];
