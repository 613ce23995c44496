import { expect, test } from 'vitest';
import { agreement } from './decide.ts';
import inForce from './golden/inForce.json' with { type: 'json' };
import terminated from './golden/terminated.json' with { type: 'json' };
import { parseAgreementFact } from './parse.ts';
import type { AgreementEvent } from './parts.ts';

/** Recorded once. A change that makes these fail needs a new version of the event, never a new recording. */
const recorded = [
  ['in force and operating, with a changed clause', inForce],
  ['suspended, then ended by notice', terminated],
] as const;

test.each(recorded)('a recorded history folds to the recorded state: %s', (_name, { events, state }) => {
  const read = events.map((event): AgreementEvent => ({ ...event, ...parseAgreementFact(event.type, event.data) }) as AgreementEvent);
  expect(agreement.fold({ phase: 'unopened' }, read)).toEqual(state);
});
