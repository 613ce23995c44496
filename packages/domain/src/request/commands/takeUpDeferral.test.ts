import { expect, test } from 'vitest';
import { aRequest, border, directorElsewhere, jail, people } from '../../testing/index.ts';

const { clock, official, fieldDirector, investigations, detention, programOffice } = people;

test('on the date the clock or either side takes the deferred programs up; both have 60 days', () => {
  const due = aRequest.deferred().later(97);
  for (const actor of [clock, official, fieldDirector, investigations, detention])
    due.when(actor, 'TakeUpDeferral').then({ type: 'DeferralTakenUp', data: { dueOn: '2027-04-30' } });
});
test('nobody takes them up before the date', () => {
  for (const actor of [clock, official])
    aRequest.deferred().later(96).when(actor, 'TakeUpDeferral').thenRejected('notYet', { on: '2027-03-01' });
  aRequest.deferred().later(97).when(programOffice, 'TakeUpDeferral').thenRejected('notYourRole');
});
test('for ICE only people of this case take them up', () => {
  const due = aRequest.deferred().later(97);
  due.when({ ...investigations, person: 'another' }, 'TakeUpDeferral').thenRejected('notNamedLiaison');
  due.when(directorElsewhere, 'TakeUpDeferral').thenRejected('otherFieldOffice');
});
test('only what was deferred is open again, and it is reviewed and concurred with anew', () => {
  const mixed = aRequest.concurred([jail, border], {
    [jail.trackId]: { kind: 'deferred', until: '2027-03-01' },
    [border.trackId]: { kind: 'notSelected' },
  });
  const { state } = mixed.later(97).and(clock, 'TakeUpDeferral');
  if (state.phase !== 'determining') throw new Error(state.phase);
  expect(state.tracks.map(({ standing }) => standing.kind)).toEqual(['open', 'agreed']);
  expect(state.civilRights?.review).toBeNull();
  expect(state.concurred).toEqual({ agency: null, ice: null });
});
