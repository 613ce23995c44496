import { describe, expect, test } from 'vitest';
import { componentSlugs } from '../components/slug.ts';
import { subject } from '../components/subjectSchema.ts';
import { adviseUsChoice, programsQuestion } from './asked.ts';
import { defectsIn } from './consistency.ts';
import { currentEdition, editions } from './editions/all.ts';
import { unfairIn } from './fairness.ts';
import { type Edition, type Question, questionOf, questionsOf } from './instrument.ts';
import { brokenEditions } from './succession.ts';

describe.each(editions)('edition $id', (edition) => {
  test('is sound: no orphan, no double, no weight that misses an answer', () => {
    expect(defectsIn(edition)).toEqual([]);
  });

  test('is fair', () => {
    expect(unfairIn(edition)).toEqual([]);
  });

  test('asks enough, and says for each question how, why, who and from where it is known', () => {
    expect(questionsOf(edition).length).toBeGreaterThanOrEqual(25);
    for (const { text, help, why, who, source } of questionsOf(edition)) {
      expect(text).toMatch(/^[A-Z].*\?$/);
      for (const sentence of [help, why]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(who.length).toBeGreaterThan(3);
      expect(edition.sources[source]).toBeDefined();
    }
  });

  test('names the programs that it weighs, and leaves the choice open too', () => {
    const programs = questionOf(edition, programsQuestion);
    const offered = programs?.kind === 'multiChoice' ? programs.choices.map(({ value }) => value) : [];
    const weighed = edition.fits.map(({ slug, model }) => (model === null ? slug : `${slug}/${model}`));
    expect([...offered].sort()).toEqual([...weighed, adviseUsChoice].sort());
    for (const { slug, model } of edition.fits)
      expect(subject.safeParse(model === null ? { component: slug } : { component: slug, model }).success).toBe(true);
  });

  test('says who chose the weights and when', () => {
    expect(edition.weightsSet.by).not.toBe('');
    expect(edition.weightsSet.on <= edition.inUseSince).toBe(true);
  });

  test('speaks plainly', () => {
    const words = JSON.stringify(edition.sections) + JSON.stringify(edition.fits) + JSON.stringify(edition.checks);
    const apartFromProgramNames = words.replaceAll('Criminal Alien Program', '').replaceAll('criminalAlienProgram', '');
    expect(apartFromProgramNames).not.toMatch(/\b(alien|illegal|criminal|target|inmate|please)|!/i);
  });
});

test('the current edition weighs every program that is offered', () => {
  expect(componentSlugs.filter((slug) => !currentEdition.fits.some((plan) => plan.slug === slug))).toEqual([]);
});

/** The current edition with one thing planted in it. */
const withQuestion = (change: object, id = 'bookingsPerDay'): Edition => ({
  ...currentEdition,
  sections: currentEdition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
  })),
});
/** The first column of the list of facilities is another one. */
const withColumn = (change: object): Edition => {
  const facilities = questionOf(currentEdition, 'facilities');
  const columns = facilities?.kind === 'list' ? facilities.columns : [];
  return withQuestion({ columns: columns.map((column, index) => (index === 0 ? { ...column, ...change } : column)) }, 'facilities');
};
/** As many questions again as are asked, all under one condition. */
const opening = (many: number): Edition => ({
  ...currentEdition,
  sections: currentEdition.sections.map((section) =>
    section.id === 'detentionFacilities'
      ? {
          ...section,
          questions: [...section.questions, ...Array.from({ length: many }, (_, index) => ({ ...planted, id: `planted${index}` }))],
        }
      : section,
  ),
});
const planted: Question = {
  ...(questionOf(currentEdition, 'iceInspection') ?? Object.assign({}, questionsOf(currentEdition)[0])),
  about: 'context',
};
const withPlan = (change: (plan: Edition['fits'][number]) => object): Edition => ({
  ...currentEdition,
  fits: currentEdition.fits.map((plan, index) => (index === 0 ? { ...plan, ...change(plan) } : plan)),
});
const weight = { because: 'Planted', reason: 'Planted.' };

describe('a bad edition is refused', () => {
  const unfair: readonly [string, Edition][] = [
    ['asks for the share of people born abroad', withQuestion({ text: 'How many of the people booked are foreign-born?' })],
    ['asks for citizenship in the help', withQuestion({ help: 'Count by citizenship.' })],
    ['hides nationality in a choice', withQuestion({ choices: [{ value: 'a', label: 'Mostly of one nationality' }], kind: 'choice' })],
    ['hides ethnicity in the name of a question', withQuestion({ id: 'ethnicShare' })],
    ['hides religion in the unit', withQuestion({ unit: 'places of worship' })],
    ['asks for the language of residents as workload', withQuestion({ text: 'How many people booked speak no English?' })],
    ['calls civil rights capacity', withQuestion({ about: 'capacity' }, 'openCivilRightsMatters')],
    [
      'weighs language access',
      withPlan(({ weights }) => ({ weights: [...weights, { ...weight, question: 'languagePlan', kind: 'yesNo', yes: 5, no: 0 }] })),
    ],
    [
      'requires interpreters',
      withPlan(({ requirements }) => ({
        requirements: [
          ...requirements,
          { id: 'x', says: 'a list', anyOf: [{ question: 'interpreterList', is: ['current'] }], remedy: 'agency', source: 'K62' },
        ],
      })),
    ],
    [
      'rewards a clean civil-rights record',
      withPlan(({ weights }) => ({
        weights: weights.map((one) =>
          one.question === 'civilRightsRecord' && one.kind === 'choice' ? { ...one, points: { ...one.points, noMatter: 10 } } : one,
        ),
      })),
    ],
    [
      'lets a clean record stand in for a supervisor',
      withPlan(({ requirements }) => ({
        requirements: requirements.map((one) =>
          one.id === 'supervisor' ? { ...one, anyOf: [...one.anyOf, { question: 'civilRightsRecord', is: ['noMatter'] }] } : one,
        ),
      })),
    ],
    [
      'names origin as the reason of a weight',
      withPlan(({ weights }) => ({ weights: weights.map((one) => ({ ...one, reason: 'People of one national origin live here.' })) })),
    ],
    ['gives ethnicity as the reason of a question', withQuestion({ why: 'Ethnic groups differ in their needs.' })],
    [
      'speaks of religion on top of a page',
      { ...currentEdition, sections: currentEdition.sections.map((section) => ({ ...section, intro: 'Count by religion.' })) },
    ],
    ['scores a question only where a language plan exists', withQuestion({ askedWhen: { question: 'languagePlan', yes: true } })],
    ['scores a question only where the record is clean', withQuestion({ askedWhen: { question: 'civilRightsRecord', is: ['noMatter'] } })],
    ['asks for nationality in a column of a list', withColumn({ label: 'People of which nationality' })],
    ['hides religion in the name of a column', withColumn({ id: 'placesOfWorship' })],
    ['hides ethnicity in a choice of a column', withColumn({ kind: 'choice', choices: [{ value: 'a', label: 'Mostly Hispanic' }] })],
    ['hides citizenship in the unit of a column', withColumn({ kind: 'number', unit: 'noncitizens', min: 0, max: 9, whole: true })],
    ['makes a row of each surname', withQuestion({ row: 'surname' }, 'facilities')],
    ['asks for languages by row and calls it context', withColumn({ label: 'Language spoken in the unit' })],
    [
      'speaks of origin in a check',
      { ...currentEdition, checks: [{ question: 'visitsServed', notMoreThan: 'visitsAsked', says: 'Count by national origin.' }] },
    ],
    ['uses a question that only ICE reads', withQuestion({ sees: 'ice' }, 'supervisorMiles')],
  ];
  test.each(unfair)('because it %s', (_what, edition) => {
    expect(unfairIn(edition).length).toBeGreaterThan(0);
  });

  const unsound: readonly [string, Edition][] = [
    ['has two questions of one name', withQuestion({ id: 'jailBeds' })],
    ['asks what nothing uses', withQuestion({ about: 'capacity' }, 'challengeInWords')],
    ['weighs what is not asked', withQuestion({ id: 'bookings' })],
    ['has a source that nobody can look up', withQuestion({ source: 'K999' })],
    ['asks under a condition that is not there', withQuestion({ askedWhen: { question: 'nowhere', yes: true } })],
    ['asks under a condition on itself', withQuestion({ askedWhen: { question: 'bookingsPerDay', yes: true } })],
    ['weighs half points', withPlan(() => ({ weights: [{ ...weight, question: 'officeSpace', kind: 'yesNo', yes: 0.5, no: 0 }] }))],
    [
      'weighs without limit',
      withPlan(() => ({ weights: [{ ...weight, question: 'officeSpace', kind: 'yesNo', yes: Number.POSITIVE_INFINITY, no: 0 }] })),
    ],
    [
      'weighs what is no number',
      withPlan(() => ({ weights: [{ ...weight, question: 'officeSpace', kind: 'yesNo', yes: Number.NaN, no: 0 }] })),
    ],
    ['begins to fit nowhere', withPlan(() => ({ fitsFrom: Number.NaN }))],
    ['fits from the start', withPlan(() => ({ fitsFrom: 0 }))],
    ['starts without a number', withPlan(() => ({ start: Number.NaN }))],
    [
      'requires what no figure can be',
      withPlan(() => ({
        requirements: [
          { id: 'x', says: 'x', anyOf: [{ question: 'jailBeds', atLeast: Number.POSITIVE_INFINITY }], remedy: 'ice', source: 'K46' },
        ],
      })),
    ],
    [
      'declares that more adds where it takes',
      withPlan(() => ({
        weights: [
          {
            ...weight,
            question: 'jailBeds',
            kind: 'number',
            more: 'adds',
            steps: [
              { from: 0, points: 3 },
              { from: 10, points: 1 },
            ],
          },
        ],
      })),
    ],
    [
      'has more answers to try than four',
      withPlan(() => ({
        weights: [{ ...weight, question: 'jailBeds', kind: 'number', steps: [0, 10, 20, 30, 40].map((from) => ({ from, points: 1 })) }],
      })),
    ],
    [
      'leaves an answer unweighed',
      withPlan(() => ({ weights: [{ ...weight, question: 'interviewRoom', kind: 'choice', points: { inPerson: 3 } }] })),
    ],
    [
      'begins its steps above the smallest answer',
      withPlan(() => ({ weights: [{ ...weight, question: 'jailBeds', kind: 'number', steps: [{ from: 10, points: 3 }] }] })),
    ],
    [
      'tests for an answer that is not offered',
      withPlan(() => ({ duties: [{ when: { question: 'interviewRoom', is: ['maybe'] }, says: 'x', source: 'K21' }] })),
    ],
  ];
  test.each(unsound)('because it %s', (_what, edition) => {
    expect(defectsIn(edition).length).toBeGreaterThan(0);
  });

  const circle: Edition = {
    ...currentEdition,
    sections: currentEdition.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.id === 'runsJail'
          ? { ...question, askedWhen: { question: 'jailBeds', is: ['many'] } }
          : question.id === 'jailBeds'
            ? { ...question, askedWhen: { question: 'iceInspection', is: ['passed'] } }
            : question,
      ),
    })),
  };
  const said: readonly [string, Edition, string][] = [
    [
      'goes round in a circle',
      circle,
      'runsJail is asked only if jailBeds, which is asked only if iceInspection, which is asked only if runsJail was answered: a circle',
    ],
    ['opens a thousand questions by one answer', opening(1_000), 'runsJail opens 1006 questions, more than 25'],
    ['has a page that nobody could fill in', opening(60), 'the section detentionFacilities has 67 questions, more than 40'],
    [
      'has more questions than anybody could answer',
      opening(1_000),
      `there are ${questionsOf(currentEdition).length + 1_000} questions, more than 200`,
    ],
    [
      'depends on an answer of the other side',
      withQuestion({ askedWhen: { question: 'runsJail', yes: true } }, 'videoLink'),
      'videoLink depends on an answer of the other side',
    ],
    ['has a figure without bounds', withQuestion({ max: Number.POSITIVE_INFINITY }), 'bookingsPerDay has no finite bounds'],
    ['has a figure that begins at no number', withQuestion({ min: Number.NaN }), 'bookingsPerDay has no finite bounds'],
    ['has a figure that no number fits', withQuestion({ min: 9, max: 1 }), 'bookingsPerDay has its smallest figure above its largest'],
    [
      'lets a share be more than the whole',
      withQuestion({ unit: 'percent', max: 120 }),
      'bookingsPerDay lets a share be more than 100 percent',
    ],
    [
      'lets a share of a row be more than the whole',
      withColumn({ kind: 'number', unit: 'percent', min: 0, max: 120, whole: true }),
      'facilities, name lets a share be more than 100 percent',
    ],
    ['has a list without columns', withQuestion({ columns: [] }, 'facilities'), 'facilities has rows without columns'],
    [
      'has a list without end',
      withQuestion({ rowsMax: Number.POSITIVE_INFINITY }, 'facilities'),
      'facilities takes no number of rows from 1 to 100',
    ],
    ['has two columns of one name', withColumn({ id: 'beds' }), 'facilities has two columns called beds'],
    [
      'weighs a list',
      withPlan(() => ({ weights: [{ ...weight, question: 'facilities', kind: 'yesNo', yes: 1, no: 0 }] })),
      'delegation287g/jailEnforcement weighs a question of kind list as yesNo',
    ],
    [
      'uses a list that is marked context',
      withPlan(() => ({ duties: [{ when: { question: 'facilities', yes: true }, says: 'x', source: 'K21' }] })),
      'facilities is marked context and is used',
    ],
    [
      'compares a column that is no number',
      { ...currentEdition, checks: [{ list: 'facilities', column: 'name', notMoreThan: 'jailBeds', says: 'x' }] },
      'a check compares facilities, name, which is no number',
    ],
    [
      'compares answers of both sides',
      { ...currentEdition, checks: [{ question: 'classSeats', notMoreThan: 'trainingSeats', says: 'x' }] },
      'a check compares answers of both sides: classSeats, trainingSeats',
    ],
  ];
  test.each(said)('with a sentence, because it %s', (_what, edition, sentence) => {
    expect(defectsIn(edition)).toContain(sentence);
  });
});

describe('an edition after another', () => {
  const [first, second] = editions;
  const after = (change: Partial<Edition>): readonly string[] =>
    first === undefined || second === undefined ? [] : brokenEditions([first, { ...second, ...change }]);

  test('is sound, fair and says what it no longer asks: the program starts with all of them', () => {
    expect(brokenEditions(editions)).toEqual([]);
  });
  test('takes no question away without naming it', () => {
    expect(after({ drops: [] })).toEqual(['Edition 2026-2: federalContract was asked before and is gone without being named as dropped.']);
  });
  test('names nothing as dropped that it asks, or that nobody ever asked', () => {
    expect(after({ drops: ['federalContract', 'jailBeds', 'stars'] })).toEqual([
      'Edition 2026-2: jailBeds is named as dropped and is asked.',
      'Edition 2026-2: stars is named as dropped and was never asked.',
    ]);
  });
  test('begins after it, under a name of its own', () => {
    expect(after({ inUseSince: '2026-10-01' })).toEqual(['Edition 2026-2: it is in use no later than 2026-1, the edition before.']);
    expect(after({ id: '2026-1' })).toContain('Edition 2026-1: two editions have this name.');
  });
  test('is refused when it asks or weighs what may never be asked', () => {
    const { sections } = withQuestion({ text: 'How many of the people booked are foreign-born?' });
    expect(after({ sections })).toEqual(['Edition 2026-2: question bookingsPerDay asks about foreign-born.']);
  });
});
