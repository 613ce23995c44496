import { expect, test } from 'vitest';
import { Desks } from '../../src/cast.ts';
import { approve, nameReviewer, recommend, recordFinding, sendBack } from '../../src/console/reviewing.ts';
import * as table from '../../src/determining.ts';
import { operate } from '../../src/server.ts';
import { stage } from '../../src/stage.ts';
import { untilItSays } from '../../src/waiting.ts';

const on = stage();
const [fieldModel, jailModel, warrants] = ['287(g): Task force', '287(g): Jail enforcement', '287(g): Warrant service officer'];
const cap = 'Criminal Alien Program';
const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Civil rights are reviewed, and both sides concur. */
async function bothConcur(desks: Desks, requestId: string, official: string): Promise<void> {
  await nameReviewer(await desks.at('program@access.example'), requestId, 'Esther Moody');
  await concurAgain(desks, requestId, official);
}

/** The same reviewer looks at the new table, and both sides concur with it. */
async function concurAgain(desks: Desks, requestId: string, official: string): Promise<void> {
  await recordFinding(await desks.at('rights@access.example'), requestId, 'Public reports and court dockets of five years were read.');
  await table.concur(await desks.at(official), requestId);
  await table.concur(await desks.at('director@access.example'), requestId);
}

test('what was asked for is offered instead: both sides read the same words, and headquarters approves the other program', async () => {
  const desks = new Desks(on.cast);
  const official = await desks.at('official@prairie-ridge.example');
  const liaison = await desks.at('investigations@access.example');
  const requestId = await table.onTable(official);
  const reason = 'Four officers are too few for this model. Screening by ICE officers answers the need sooner.';
  await table.propose(liaison, requestId, { program: fieldModel, instead: cap, because: 'the agency lacks officers', reason });
  expect(await table.tableRead(official, requestId)).toContain(`Offered instead: ${cap}`);
  await table.ask(official, requestId, { program: fieldModel, question: 'Who would visit our jail, and how often?' });
  await table.answer(liaison, requestId, { program: fieldModel, answer: 'Two officers of the Zenith office, every weekday.' });
  await table.agreeTo(official, requestId, fieldModel);
  await table.propose(liaison, requestId, { program: cap, reason: 'The jail books enough people, and a room with video is there.' });
  await table.agreeTo(official, requestId, cap);
  const read = await table.tableRead(official, requestId);
  for (const words of [reason, 'the agency lacks officers', `Offered instead of ${fieldModel}`, 'same text on both sides'])
    expect(read).toContain(words);
  expect(await table.tableRead(liaison, requestId)).toBe(read);
  const row = await (await table.openRow(official, requestId, fieldModel)).textContent();
  expect(row).toContain('Two officers of the Zenith office, every weekday.');

  await bothConcur(desks, requestId, 'official@prairie-ridge.example');
  await recommend(await desks.at('director@access.example'), requestId, 'The field office recommends approval.');
  await approve(await desks.at('headquarters@access.example'), requestId);
  await untilItSays(official, `/requests/${requestId}`, /Approved/);
  expect(await table.tableRead(official, requestId)).toBe(await table.tableRead(liaison, requestId));
  await desks.close();
});

test('what is deferred wakes up: by the date that both set, and by an event that the agency records', async () => {
  const desks = new Desks(on.cast);
  const who = 'official@amberton.example';
  const official = await desks.at(who);
  const liaison = await desks.at('investigations2@access.example');
  const requestId = await table.onTable(official);
  await table.propose(liaison, requestId, { program: jailModel, kind: 'Deferred', days: 1, reason: 'A supervisor begins tomorrow.' });
  await table.agreeTo(official, requestId, jailModel);
  await bothConcur(desks, requestId, who);
  await untilItSays(official, `/requests/${requestId}`, /Deferred/);
  const waits = await table.partRead(official, requestId, 'What waits');
  expect(waits).toContain('Waits');
  expect(await table.partRead(liaison, requestId, 'What waits')).toBe(waits);
  await operate(['demo', 'clock', dayAhead(1)]);
  await untilItSays(official, `/requests/${requestId}`, /Joint determination/);
  await untilItSays(liaison, `/requests/${requestId}`, /Joint determination/);

  await table.propose(liaison, requestId, {
    program: jailModel,
    kind: 'Deferred',
    days: 200,
    awaits: 'a training class opens',
    reason: 'No class has a seat.',
  });
  await table.agreeTo(official, requestId, jailModel);
  await concurAgain(desks, requestId, who);
  expect(await table.partRead(liaison, requestId, 'What waits')).toContain('until a training class opens');
  await table.recordAwaited(official, requestId, {
    what: 'a training class opens',
    statement: 'Letter of the academy: two seats in March.',
  });
  await untilItSays(official, `/requests/${requestId}`, /Joint determination/);
  await untilItSays(liaison, `/requests/${requestId}`, /Joint determination/);
  await desks.close();
});

test('a disagreement stays on record with its answer, and both sides read it to the end', async () => {
  const desks = new Desks(on.cast);
  const who = 'official@timberline.example';
  const official = await desks.at(who);
  const liaison = await desks.at('investigations3@access.example');
  const requestId = await table.onTable(official);
  await table.propose(liaison, requestId, { program: warrants, reason: 'Two officers suffice for warrants in the jail.' });
  const words = 'We asked for field work as well. Warrants alone do not answer what we described.';
  const answered = 'The field office has no supervisor for field work before summer.';
  await table.disagree(official, requestId, { program: warrants, words });
  expect(await table.tableRead(liaison, requestId)).toContain('The agency does not agree, not answered yet');
  await table.answerDisagreement(liaison, requestId, { program: warrants, words: answered });
  await table.agreeTo(official, requestId, warrants);
  await bothConcur(desks, requestId, who);
  await recommend(await desks.at('director@access.example'), requestId, 'The field office recommends approval.');
  await approve(await desks.at('headquarters@access.example'), requestId);
  await untilItSays(official, `/requests/${requestId}`, /Approved/);
  for (const page of [official, liaison]) {
    const row = await (await table.openRow(page, requestId, warrants)).textContent();
    expect(row).toContain(words);
    expect(row).toContain(answered);
    expect(await table.tableRead(page, requestId)).toContain('The agency does not agree, answered');
  }
  await desks.close();
});

test('headquarters sends a named part back, both sides settle it again, and it is approved', async () => {
  const desks = new Desks(on.cast);
  const who = 'official@summerfield.example';
  const official = await desks.at(who);
  const liaison = await desks.at('investigations2@access.example');
  const director = await desks.at('director@access.example');
  const headquarters = await desks.at('headquarters@access.example');
  const requestId = await table.onTable(official);
  for (const program of [cap, fieldModel]) {
    await table.propose(liaison, requestId, { program, reason: 'It fits the needs that were assessed.' });
    await table.agreeTo(official, requestId, program);
  }
  await table.plan(official, requestId, { who: 'The agency', what: 'Name the officers who will be trained.', days: 30 });
  await bothConcur(desks, requestId, who);
  await recommend(director, requestId, 'The field office recommends approval.');
  const why = 'Say who trains the jail staff, and by when.';
  await sendBack(headquarters, requestId, { part: 'The action plan', reason: why });
  for (const page of [official, liaison]) {
    await page.goto(`/requests/${requestId}/determination`);
    await page.getByRole('heading', { name: /^Headquarters sent back the action plan/ }).waitFor();
    await page.getByText(why).first().waitFor();
    expect(await table.tableRead(page, requestId)).toContain('Both agree');
  }
  await table.plan(liaison, requestId, { who: 'ICE', what: 'Train the jail staff on forms.', days: 60 });
  const plan = await table.partRead(official, requestId, 'Action plan');
  expect(plan).toContain('Train the jail staff on forms.');
  expect(plan).toContain('Name the officers who will be trained.');
  await concurAgain(desks, requestId, who);
  await recommend(director, requestId, 'The plan now says who trains whom.');
  await approve(headquarters, requestId);
  await untilItSays(official, `/requests/${requestId}`, /Approved/);
  await desks.close();
});
