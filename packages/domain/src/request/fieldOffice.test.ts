import { expect, test } from 'vitest';
import { aRequest, people } from '../testing/index.ts';
import { request } from './decide.ts';
import { fieldOfficeOf } from './fieldOffice.ts';

const { investigations, fieldDirector, programOffice, headquarters, official } = people;
const elsewhere = { ...investigations, fieldOffice: 'elsewhere' };
const seenBy = (actor: Parameters<typeof request.isParty>[0], { state, content }: ReturnType<typeof aRequest.submitted>) =>
  request.isParty(actor, request.viewFor(actor.party, state, content));

test('a case without a field office is for national offices only', () => {
  expect(seenBy(programOffice, aRequest.submitted())).toBe(true);
  for (const actor of [investigations, fieldDirector]) expect(seenBy(actor, aRequest.submitted())).toBe(false);
});
test('a case is there for the field office that it was given to, and not there for another', () => {
  for (const story of [aRequest.acknowledged(), aRequest.assessing(), aRequest.recommended()]) {
    expect([seenBy(investigations, story), seenBy(elsewhere, story)]).toEqual([true, false]);
    story.when(elsewhere, 'RecordMeeting', { heldOn: '2026-11-24', documentId: null, minutes: 'm' }).thenRejected('notFound');
  }
});
test('a case keeps its field office on hold and when it ends early', () => {
  const held = aRequest.assessing().and(programOffice, 'HoldRequest', { reason: 'Waiting.', reviewOn: '2027-01-15' });
  const withdrawn = aRequest
    .assessing()
    .and(official, 'WithdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 'x' });
  const declined = aRequest.recommended().and(headquarters, 'DeclineRequest', { reason: 'No.', reapplyWhen: 'Later.' });
  for (const story of [held, withdrawn, declined]) {
    expect(fieldOfficeOf(story.state)).toBe(investigations.fieldOffice);
    expect([seenBy(investigations, story), seenBy(elsewhere, story)]).toEqual([true, false]);
  }
});
