import { expect, test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

const { preparer, official, investigations, detention, fieldDirector, civilRights } = people;
const reason = 'The jail moves next year.';
const subject = { component: 'criminalAlienProgram' } as const;
const overrule = { subject, band: 'doesNotFit', reason } as const;

test('either side says how it sees the fit, while answers are given and while outcomes are settled', () => {
  for (const actor of [official, investigations, detention, fieldDirector])
    for (const story of [aRequest.assessing(), aRequest.determining()])
      story.when(actor, 'OverruleFit', overrule).then({ type: 'FitOverruled', data: { ...overrule, reason: fileInTest(reason, 'both') } });
});
test('its word stands with its side, its date and its reason; a later word of the same side takes its place', () => {
  const { state } = aRequest
    .assessing()
    .and(official, 'OverruleFit', overrule)
    .and(investigations, 'OverruleFit', overrule)
    .and(official, 'OverruleFit', { ...overrule, band: 'fits' });
  if (state.phase !== 'assessing') throw new Error('not assessing');
  expect(state.overruled?.map(({ band, by }) => [by.party, band])).toEqual([
    ['ice', 'doesNotFit'],
    ['agency', 'fits'],
  ]);
});
test('nobody else does', () => {
  aRequest.assessing().when(preparer, 'OverruleFit', overrule).thenRejected('notYourRole');
  aRequest.assessing().when(civilRights, 'OverruleFit', overrule).thenRejected('notYourRole');
  aRequest
    .assessing()
    .when({ ...investigations, person: 'another' }, 'OverruleFit', overrule)
    .thenRejected('notNamedLiaison');
  aRequest
    .assessing()
    .when({ ...fieldDirector, fieldOffice: 'another' }, 'OverruleFit', overrule)
    .thenRejected('notFound');
});
test('nothing is overruled before anything is assessed', () => {
  aRequest.acknowledged().when(official, 'OverruleFit', overrule).thenRejected('wrongPhase');
});
