import {
  type Answer,
  type Answers,
  currentEdition,
  type Edition,
  type Question,
  type Side,
  standingOf,
} from '@ice-access/domain/assessment';
import type { DemoAgency } from './agencies.ts';
import type { Chance } from './random.ts';

export interface Respondent {
  readonly agency: DemoAgency;
  /** Keys of the programs that the agency has in mind. */
  readonly programs: readonly string[];
  readonly chance: Chance;
  readonly asOf: string;
}
type Value = Exclude<Answer['value'], null>;

const objectives = [
  'Every person booked into our jail for a serious charge is known to ICE within a day, so that nobody is released before a decision.',
  'Fewer requests to ICE go unanswered at night, and our officers know within an hour whom they have before them.',
  'Two joint cases a year against document forgers who work from our county.',
  'Our jail no longer waits days for a visit that could be made by video.',
] as const;

/** Needs that go with a program, so that a form hangs together. */
const needOf: Readonly<Record<string, string>> = {
  'delegation287g/jailEnforcement': 'ownOfficersInJail',
  'delegation287g/taskForce': 'ownOfficersInField',
  'delegation287g/warrantServiceOfficer': 'warrantsInJail',
  criminalAlienProgram: 'interviewsInJail',
  lawEnforcementSupportCenter: 'answersDayAndNight',
  communityShield: 'gangs',
  'taskForce/documentAndBenefitFraud': 'fraud',
  'taskForce/borderEnforcement': 'borderCrime',
  'taskForce/other': 'otherJointWork',
};

function specific(id: string, { agency, programs, chance }: Respondent): Value | undefined {
  const { between, oneOf } = chance;
  const jail = agency.type === 'County' || /Corrections/.test(agency.name);
  const third = Math.floor(agency.officers / 3);
  const beds = Math.max(16, Math.round(agency.officers * 2.4));
  const table: Readonly<Record<string, () => Value>> = {
    requestingOffice: () => (agency.type === 'County' ? 'Office of the Sheriff' : 'Office of the Chief'),
    signingBody: () =>
      agency.type === 'County'
        ? 'countyBoard'
        : agency.type === 'City'
          ? 'cityCouncil'
          : agency.type === 'Tribal'
            ? 'tribalCouncil'
            : 'headOfAgency',
    governingBodyConsent: () => oneOf(['given', 'scheduled', 'notAsked']),
    stateLawPermits: () => true,
    operatingAgency: () => 'ours',
    needs: () => (programs.length === 0 ? ['training'] : [...new Set(programs.map((program) => needOf[program] ?? 'training'))]),
    objective: () => oneOf(objectives),
    unansweredRequests: () => between(2, 40),
    programs: () => (programs.length === 0 ? ['adviseUs'] : [...programs]),
    officersEmployed: () => agency.officers,
    // Taken together, an agency offers no more officers than it has.
    officersForJail: () => Math.min(third, between(2, 8)),
    officersForField: () => Math.min(third, between(0, 6)),
    investigatorsOffered: () => Math.min(third, between(1, 4)),
    runsJail: () => jail,
    jailBeds: () => beds,
    bookingsPerDay: () => Math.max(2, Math.round(beds / 14)),
    fingerprints: () => 'electronic',
    gangCases: () => between(0, 24),
    fraudCases: () => between(0, 30),
    smugglingCases: () => between(0, 12),
    portsAndBorders: () => (/Port|Lakemont/.test(agency.name) ? ['seaport'] : ['none']),
    visitsAsked: () => 48,
    visitsServed: () => between(6, 44),
    supportCenterQueries: () => between(4, 260),
    openCivilRightsMatters: () => oneOf(['none', 'none', 'none', 'complaints']),
    civilRightsRecord: () => oneOf(['noMatter', 'closed']),
    officeMiles: () => between(8, 190),
    supervisorMiles: () => between(8, 220),
    officersPerSupervisor: () => between(3, 14),
    fundsThisYear: () => true,
    startWanted: () => '2027-03-01',
  };
  return table[id]?.();
}

/** A plausible value for a question that nobody wrote one for, such as one of a later edition. */
function plausible(question: Question, { chance, asOf }: Respondent): Value {
  switch (question.kind) {
    case 'number':
      return chance.between(Math.ceil(question.min), Math.max(Math.ceil(question.min), Math.min(question.max, question.min + 40)));
    case 'yesNo':
      return chance.between(1, 4) > 1;
    case 'choice':
      return question.choices[chance.between(0, question.choices.length - 1)]?.value ?? '';
    case 'multiChoice':
      return question.choices.slice(0, 1).map(({ value }) => value);
    case 'date':
      return asOf;
    case 'text':
      return 'The figures above say what there is to say.';
    case 'list':
      return { rows: {}, order: [] };
  }
}

interface Asked {
  readonly before: Answers;
  readonly respondent: Respondent;
  readonly edition: Edition;
}

/** What one side answers, in the order of the form; optional texts are left out as people leave them out. */
export function answersOf(side: Side, { before, respondent, edition }: Asked): Answers {
  const answers: Record<string, Answer> = {};
  for (const section of edition.sections.filter((one) => one.side === side)) {
    for (const question of section.questions) {
      if (question.required === 'optional' || standingOf(edition, question, { ...before, ...answers }) !== 'asked') continue;
      const value = specific(question.id, respondent) ?? plausible(question, respondent);
      answers[question.id] =
        question.kind === 'number'
          ? {
              value,
              unit: question.unit,
              source: side === 'agency' ? 'Our own records' : 'Field office records',
              asOf: respondent.asOf,
              confidence: 'high',
            }
          : { value };
    }
  }
  return answers;
}

/** The questions that have to be answered before a request is sent. */
export const askedAtFiling: ReadonlySet<string> = new Set(
  currentEdition.sections.filter(({ atFiling }) => atFiling).flatMap(({ questions }) => questions.map(({ id }) => id)),
);
