import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementClocks } from '../agreement/clocks.ts';
import { agreement, agreementCommands } from '../agreement/decide.ts';
import type { AgreementState } from '../agreement/state.ts';
import { fileTexts } from '../kernel/typedText.ts';
import { fileInTest } from '../testing/given.ts';
import { idOf } from '../testing/ids.ts';
import { fairview, people, zzOffice } from '../testing/people.ts';
import { agreementAlphabet, agreementContents, walkTerms } from './agreement/alphabet.ts';

const opening = (name: string) => ({
  agreementId: idOf(name),
  requestId: idOf('request'),
  agencyId: fairview,
  trackId: idOf(`track ${name}`),
  subject: { component: 'communityShield' },
  fieldOffice: zzOffice,
  liaisons: { investigations: people.investigations.person, detention: people.detention.person },
  replaces: [],
  assessedBy: [people.investigations.person, people.detention.person],
  concurredBy: [people.fieldDirector.person],
  sides: [],
  terms: walkTerms(null),
});
const alphabets = ['one', 'other'].map((name) => agreementAlphabet([opening(name)]));
const actors = Object.values(people);
interface Pick {
  readonly which: number;
  readonly command: number;
  readonly payload: number;
}

/** Takes a step if it is open to anybody; otherwise nothing happens. */
function step(state: AgreementState, { which, command, payload }: Pick): AgreementState {
  const spec = agreementCommands[command % agreementCommands.length];
  if (spec === undefined) return state;
  const today = '2026-11-24';
  const payloads = alphabets[which]?.[spec.type](state, today) ?? [];
  const data = payloads[payload % Math.max(1, payloads.length)];
  const [content] = agreementContents(state);
  if (data === undefined || content === undefined) return state;
  for (const actor of actors) {
    const outcome = agreement.decide(
      state,
      { type: spec.type, data: fileTexts(spec.texts, spec.payload.parse(data), fileInTest) },
      {
        actor,
        today,
        at: `${today}T15:00:00.000Z`,
        clocks: agreementClocks,
        calendar: { holidays: [] },
        content,
        gathered: { reference: 'A-1' },
      },
    );
    if (outcome.ok) return agreement.fold(state, outcome.value);
  }
  return state;
}
const alone = (picks: readonly Pick[], which: number): AgreementState =>
  picks.filter((pick) => pick.which === which).reduce(step, agreement.initial);

test('two agreements of one request are independent: in any order of steps each ends as it would alone', { timeout: 120_000 }, () => {
  const phases = new Set<string>();
  const pick = fc.record({ which: fc.nat(1), command: fc.oneof(fc.nat(12), fc.nat(agreementCommands.length - 1)), payload: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(pick, { minLength: 40, maxLength: 160 }), (random) => {
      // Begin with both open, so that most steps find something to do.
      const picks = [{ which: 0, command: 0, payload: 0 }, { which: 1, command: 0, payload: 0 }, ...random];
      const states = [agreement.initial, agreement.initial];
      for (const one of picks) states[one.which] = step(states[one.which] ?? agreement.initial, one);
      expect(states).toEqual([alone(picks, 0), alone(picks, 1)]);
      for (const { phase } of states) phases.add(phase);
    }),
    { numRuns: 40 },
  );
  expect(phases.size).toBeGreaterThan(3);
});
