import { type Column, type Edition, type FitPlan, type Question, questionsOf, type Test } from './instrument.ts';

/** One breach of the fairness rule: where, and what. */
export interface Unfair {
  readonly where: string;
  readonly because: string;
}

/** Words of what may neither be asked nor weighed. Word stems, so that "ethnicity" and "ethnic" both count. */
const barred =
  /\b(national origins?|nationalit|countr(y|ies) of (birth|origin)|born (abroad|outside)|foreign[- ]?born|citizen|noncitizen|immigrant|immigration status|legal status|undocumented|ethnic|race\b|racial|skin colou?r|hispanic|latin[oa]|asian|arab|african|religio|muslim|christian|jewish|faith|mosque|church|places? of worship|surnames?|native (speaker|tongue)|mother tongue)/i;
const aboutLanguage = /\b(language|interpret|translat|english|spanish|bilingual|speak)/i;
const aboutCivilRights = /\b(civil[- ]rights|discriminat|consent decree|excessive force|misconduct|complain)/i;

/** Everything of a question that asks for something. The reason why it is asked may name what is not asked. */
function asking(question: Question): string {
  const unit = question.kind === 'number' ? question.unit : '';
  const choices =
    question.kind === 'choice' || question.kind === 'multiChoice'
      ? question.choices.map(({ value, label }) => `${spaced(value)} ${label}`)
      : [];
  const columns = question.kind === 'list' ? [question.row, ...question.columns.flatMap(askingIn)] : [];
  return [spaced(question.id), question.text, question.help, unit, ...choices, ...columns].join(' ');
}
/** A column asks as a question does: by its name, its unit and what it offers. */
function askingIn(column: Column): readonly string[] {
  const more =
    column.kind === 'number'
      ? [column.unit]
      : column.kind === 'choice'
        ? column.choices.map(({ value, label }) => `${spaced(value)} ${label}`)
        : [];
  return [spaced(column.id), column.label, ...more];
}
const spaced = (key: string): string => key.replace(/([A-Z])/g, ' $1');

function unfairQuestion(question: Question): readonly Unfair[] {
  const where = `question ${question.id}`;
  const text = asking(question);
  const found: Unfair[] = [];
  if (barred.test(text)) found.push({ where, because: `asks about ${text.match(barred)?.[0]}` });
  // The reason may name what is not asked, and nothing else.
  if (barred.test(question.why) && !/\bdo not ask\b/i.test(question.why))
    found.push({ where, because: `gives ${question.why.match(barred)?.[0]} as its reason` });
  if (aboutLanguage.test(text) && question.about !== 'language') found.push({ where, because: 'is about language and not marked so' });
  if (aboutCivilRights.test(text) && !['civilRights', 'context'].includes(question.about)) {
    found.push({ where, because: 'is about civil rights and not marked so' });
  }
  return found;
}

const pointsIn = (weight: FitPlan['weights'][number]): readonly number[] => {
  switch (weight.kind) {
    case 'number':
      return weight.steps.map(({ points }) => points);
    case 'yesNo':
      return [weight.yes, weight.no];
    default:
      return Object.values(weight.points);
  }
};

function unfairPlan(plan: FitPlan, byId: ReadonlyMap<string, Question>): readonly Unfair[] {
  const name = plan.model === null ? plan.slug : `${plan.slug}/${plan.model}`;
  const about = (id: string) => byId.get(id)?.about;
  const weights = plan.weights.flatMap((weight): Unfair[] => {
    const where = `${name}, weight of ${weight.question}`;
    const text = `${weight.because} ${weight.reason}`;
    if (barred.test(text)) return [{ where, because: `weighs ${text.match(barred)?.[0]}` }];
    if (about(weight.question) === 'language') return [{ where, because: 'language can only add duties' }];
    if (about(weight.question) === 'civilRights' && pointsIn(weight).some((points) => points > 0)) {
      return [{ where, because: 'a civil-rights record can never raise a program' }];
    }
    return [];
  });
  const requirements = plan.requirements.flatMap(({ id, says, anyOf }): Unfair[] => {
    const where = `${name}, requirement ${id}`;
    if (barred.test(says)) return [{ where, because: `requires ${says.match(barred)?.[0]}` }];
    const kinds = anyOf.map((test: Test) => about(test.question));
    if (kinds.includes('language')) return [{ where, because: 'language can only add duties' }];
    // Beside another test, a good record could stand in for something that is missing: that would raise.
    if (kinds.includes('civilRights') && anyOf.length > 1)
      return [{ where, because: 'a civil-rights record can never make up for something else' }];
    return [];
  });
  return [...weights, ...requirements];
}

/**
 * Where an edition breaks the rule of fairness: nothing asks for or weighs national origin, citizenship, ethnicity,
 * religion or language of people; language only adds duties; the civil-rights record lowers or blocks, and never raises;
 * a question that one side alone reads is used by no fit. Empty for a fair edition.
 */
export function unfairIn(edition: Edition): readonly Unfair[] {
  const questions = questionsOf(edition);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const used = new Set(edition.fits.flatMap((plan) => questionsUsedBy(plan)));
  const scored = new Set(edition.fits.flatMap((plan) => questionsUsedBy({ ...plan, duties: [] })));
  const pages = edition.sections.flatMap(({ id, title, intro }): Unfair[] =>
    barred.test(`${title} ${intro}`) ? [{ where: `section ${id}`, because: `speaks of ${`${title} ${intro}`.match(barred)?.[0]}` }] : [],
  );
  // A condition on language or on the record would let it decide whether points are given at all.
  const gated = questions.flatMap(({ id, askedWhen }): Unfair[] => {
    const gate = askedWhen && byId.get(askedWhen.question)?.about;
    return scored.has(id) && (gate === 'language' || gate === 'civilRights')
      ? [{ where: `question ${id}`, because: `is asked, and scored, under a condition on ${gate}` }]
      : [];
  });
  const oneSided = questions.flatMap(({ id, sees }): Unfair[] =>
    sees !== 'both' && used.has(id) ? [{ where: `question ${id}`, because: 'only one side reads it, and a fit uses it' }] : [],
  );
  const checks = edition.checks.flatMap(({ says }): Unfair[] =>
    barred.test(says) ? [{ where: 'a check', because: `speaks of ${says.match(barred)?.[0]}` }] : [],
  );
  return [
    ...pages,
    ...checks,
    ...questions.flatMap(unfairQuestion),
    ...gated,
    ...edition.fits.flatMap((plan) => unfairPlan(plan, byId)),
    ...oneSided,
  ];
}

/** Ids of the questions that a plan reads, duties included. */
export const questionsUsedBy = ({ weights, requirements, duties }: FitPlan): readonly string[] => [
  ...weights.map(({ question }) => question),
  ...requirements.flatMap(({ anyOf }) => anyOf.map(({ question }) => question)),
  ...duties.map(({ when }) => when.question),
];
