import { describe, expect, test } from 'vitest';
import { agreement } from './agreement/decide.ts';
import { termsOf } from './agreement/terms.ts';
import { loadTemplate } from './components/load.ts';
import { subjectKey } from './components/subject.ts';
import { afterAgreement, afterRequest, subjectsToOpen } from './reactions.ts';
import { anAgreement, givenAgreement } from './testing/agreement.ts';
import { idOf } from './testing/ids.ts';
import { people } from './testing/people.ts';
import { aRequest } from './testing/request.ts';

const approved = aRequest.approved();
const event = approved.events.at(-1);
if (event === undefined) throw new Error('nothing happened');
const subjects = subjectsToOpen(event, approved.state);
const terms = Object.fromEntries(
  await Promise.all(subjects.map(async (one) => [subjectKey(one), termsOf(await loadTemplate(one))] as const)),
);
const older = idOf('older agreement');
const follows = afterRequest(event, approved.state, { terms, replaces: { 'delegation287g/jailEnforcement': [older] } });

describe('an approved request', () => {
  test('opens one agreement for each selected track, with its own terms', () => {
    expect(subjects.map(subjectKey)).toEqual(['delegation287g/jailEnforcement', 'taskForce/borderEnforcement']);
    expect(follows.map(({ command }) => command.type)).toEqual(['OpenAgreement', 'OpenAgreement']);
    const [jail] = follows;
    if (jail === undefined) throw new Error('no agreement');
    const story = givenAgreement().and(people.reaction, jail.command.type, jail.command.data);
    expect(story.state).toMatchObject({ phase: 'drafting', agreementId: jail.id, replaces: [older], terms: { iceNoticeDays: 90 } });
    // A second delivery is refused and changes nothing.
    story.when(people.reaction, jail.command.type, jail.command.data).thenRejected('wrongPhase');
  });
  test('hands over who assessed and who determined, so that none of them signs', () => {
    expect(follows[0]?.command.data).toMatchObject({
      assessedBy: [people.investigations.person, people.detention.person],
      concurredBy: expect.arrayContaining([people.fieldDirector.person, people.civilRights.person]),
    });
  });
  test('nothing follows from any other event', () => {
    for (const one of approved.events.slice(0, -1)) expect(afterRequest(one, approved.state, { terms, replaces: {} })).toEqual([]);
  });
});

describe('an agreement in force', () => {
  test('supersedes those that it replaces', () => {
    const opened = anAgreement.opened({ replaces: [older] });
    const sealed = anAgreement.inForce();
    const last = sealed.events.at(-1);
    if (last === undefined) throw new Error('nothing happened');
    const events = [...opened.events, ...sealed.events.slice(1)];
    const state = agreement.fold({ phase: 'unopened' }, events);
    const byAgreementId = idOf('agreement');
    expect(afterAgreement(last, state)).toEqual([
      { aggregate: 'agreement', id: older, command: { type: 'SupersedeAgreement', data: { byAgreementId } } },
    ]);
    for (const one of events.slice(0, -1)) expect(afterAgreement(one, state)).toEqual([]);
  });
});
