import type { Duty, Requirement, Test } from './instrument.ts';
import type { Reading, Readings } from './reading.ts';
import type { Met } from './standings.ts';
import { requirementSentence } from './wording.ts';

/** One requirement, as it stands. */
export interface RequirementResult {
  readonly id: string;
  readonly met: Met;
  readonly remedy: Requirement['remedy'];
  readonly sentence: string;
}

/** Whether one test holds. What is not asked here passes no test. */
export function passes(test: Test, { value, standing }: Reading): Met {
  if (standing === 'notAsked') return 'notMet';
  if (value === undefined) return 'unknown';
  const yes = (held: boolean): Met => (held ? 'met' : 'notMet');
  if ('atLeast' in test) return yes(typeof value === 'number' && value >= test.atLeast);
  if ('atMost' in test) return yes(typeof value === 'number' && value <= test.atMost);
  if ('is' in test) return yes(typeof value === 'string' && test.is.includes(value));
  if ('includes' in test) return yes(Array.isArray(value) && value.includes(test.includes));
  return yes(value === test.yes);
}

/** One passed test is enough; without one, an open test leaves it open. */
export const anyOf = (tests: readonly Met[]): Met => (tests.includes('met') ? 'met' : tests.includes('unknown') ? 'unknown' : 'notMet');

/** Whether a requirement is met, and which questions leave that open. */
export function resultOf(requirement: Requirement, readings: Readings): RequirementResult & { readonly open: readonly string[] } {
  const tried = requirement.anyOf.map((test) => {
    const reading = readings.get(test.question);
    return { question: test.question, met: reading === undefined ? ('unknown' as const) : passes(test, reading) };
  });
  const met = anyOf(tried.map((one) => one.met));
  const open = met === 'unknown' ? tried.filter((one) => one.met === 'unknown').map(({ question }) => question) : [];
  return { id: requirement.id, met, remedy: requirement.remedy, sentence: requirementSentence(requirement.says, met), open };
}

/** What the known answers make a duty. */
export function dutiesOf(duties: readonly Duty[], readings: Readings): readonly string[] {
  return duties
    .filter(({ when }) => {
      const reading = readings.get(when.question);
      return reading !== undefined && passes(when, reading) === 'met';
    })
    .map(({ says }) => says);
}
