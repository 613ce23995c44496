import type { Duty, Requirement, Weight } from '../../../instrument.ts';

type Head = readonly [question: string, because: string, reason: string];

type Pairs = readonly (readonly [from: number, points: number])[];

/** Points by size: each step counts from its number on, until the next one. A middle size may count most. */
export const steps = ([question, because, reason]: Head, ...pairs: Pairs) =>
  ({ question, because, reason, kind: 'number', steps: pairs.map(([from, points]) => ({ from, points })) }) as const satisfies Weight;

/** Points by size, where more never counts for less. */
export const rising = (head: Head, ...pairs: Pairs): Weight => ({ ...steps(head, ...pairs), more: 'adds' });

/** Points by size, where more never counts for more. */
export const falling = (head: Head, ...pairs: Pairs): Weight => ({ ...steps(head, ...pairs), more: 'takes' });

/** Points by the answer chosen. */
export const choice = ([question, because, reason]: Head, points: Readonly<Record<string, number>>): Weight => ({
  question,
  because,
  reason,
  kind: 'choice',
  points,
});

/** Points for each answer chosen. */
export const chosen = ([question, because, reason]: Head, points: Readonly<Record<string, number>>): Weight => ({
  question,
  because,
  reason,
  kind: 'multiChoice',
  points,
});

/** Points for yes and for no. */
export const yesNo = ([question, because, reason]: Head, yes: number, no: number): Weight => ({
  question,
  because,
  reason,
  kind: 'yesNo',
  yes,
  no,
});

/** The record lowers every program alike; it never raises one. */
export const civilRights: readonly Weight[] = [
  choice(['openCivilRightsMatters', 'Open civil-rights matters', 'An open matter should be settled before new powers or joint work.'], {
    none: 0,
    complaints: -4,
    lawsuit: -8,
    decree: -16,
  }),
  choice(
    ['civilRightsRecord', 'Civil-rights record found by ICE', 'An agency that has not remedied a finding needs time for that first.'],
    {
      noMatter: 0,
      closed: 0,
      open: -8,
      finding: -24,
    },
  ),
];

/** No finding may stand open where an agency would act with federal power or beside federal agents. */
export const noFinding: Requirement = {
  id: 'noFinding',
  says: 'no civil-rights finding that is not remedied',
  anyOf: [{ question: 'civilRightsRecord', is: ['noMatter', 'closed', 'open'] }],
  remedy: 'nobody',
  source: 'K62',
};

export const stateLaw: Requirement = {
  id: 'stateLaw',
  says: 'the law of the state permits the agreement',
  anyOf: [{ question: 'stateLawPermits', yes: true }],
  remedy: 'nobody',
  source: 'K46',
};

export const localConsent: Requirement = {
  id: 'localConsent',
  says: 'consent of the governing body, or its decision on a date that is set',
  anyOf: [{ question: 'governingBodyConsent', is: ['given', 'notNeeded', 'scheduled'] }],
  remedy: 'agency',
  source: 'K31',
};

export const funds: Requirement = {
  id: 'funds',
  says: 'money at ICE in the current fiscal year',
  anyOf: [{ question: 'fundsThisYear', yes: true }],
  remedy: 'ice',
  source: 'K11',
};

export const ownJail: Requirement = {
  id: 'ownJail',
  says: 'a jail run by the agency',
  anyOf: [{ question: 'runsJail', yes: true }],
  remedy: 'nobody',
  source: 'K12',
};

export const paid: Requirement = {
  id: 'paid',
  says: 'money at the agency for pay and overtime of the officers it offers',
  anyOf: [{ question: 'costsCovered', yes: true }],
  remedy: 'agency',
  source: 'K46',
};

const plan: Duty = {
  when: { question: 'languagePlan', yes: false },
  says: 'The agency writes a language access plan within six months.',
  source: 'K62',
};
const list: Duty = {
  when: { question: 'interpreterList', is: ['older', 'none'] },
  says: 'The agency makes a list of qualified interpreters and renews it every 12 months.',
  source: 'K62',
};
const complaints: Duty = {
  when: { question: 'complaintProcedure', yes: false },
  says: 'The agency publishes how anybody can complain about an officer.',
  source: 'K62',
};

/** Work that follows from language access and complaints, in every program that meets people. */
export const commonDuties: readonly Duty[] = [plan, list, complaints];
