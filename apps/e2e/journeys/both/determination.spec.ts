import { expect, test } from 'vitest';
import { Desks } from '../../src/cast.ts';
import { approve, nameReviewer, recommend, recordFinding } from '../../src/console/reviewing.ts';
import * as table from '../../src/determining.ts';
import { stage } from '../../src/stage.ts';
import { untilItSays } from '../../src/waiting.ts';

const on = stage();
const fieldModel = '287(g): Task force';
const cap = 'Criminal Alien Program';

/** Civil rights are reviewed, both sides concur, and the field recommends. */
async function concludeTable(desks: Desks, requestId: string, official: string): Promise<void> {
  await nameReviewer(await desks.at('program@access.example'), requestId, 'Esther Moody');
  await recordFinding(await desks.at('rights@access.example'), requestId, 'Public reports and court dockets of five years were read.');
  await table.concur(await desks.at(official), requestId);
  const director = await desks.at('director@access.example');
  await table.concur(director, requestId);
  await recommend(director, requestId, 'The field office recommends approval.');
}

test('what was asked for is offered instead: both sides read the same words, and headquarters approves the other program', async () => {
  const desks = new Desks(on.cast);
  const official = await desks.at('official@prairie-ridge.example');
  const liaison = await desks.at('investigations@access.example');
  const requestId = await table.onTable(official);
  const reason = 'Four officers are too few for this model. Screening by ICE officers answers the need sooner.';
  await table.propose(liaison, requestId, { program: fieldModel, instead: cap, reason });
  expect(await table.tableRead(official, requestId)).toContain(`Offered instead: ${cap}`);
  await table.agreeTo(official, requestId, fieldModel);
  await table.propose(liaison, requestId, { program: cap, reason: 'The jail books enough people, and a room with video is there.' });
  await table.agreeTo(official, requestId, cap);
  const read = await table.tableRead(official, requestId);
  expect(read).toContain(reason);
  expect(read).toContain(`Offered instead of ${fieldModel}`);
  expect(await table.tableRead(liaison, requestId)).toBe(read);

  await concludeTable(desks, requestId, 'official@prairie-ridge.example');
  await approve(await desks.at('headquarters@access.example'), requestId);
  await untilItSays(official, `/requests/${requestId}`, /Approved/);
  expect(await table.tableRead(official, requestId)).toBe(await table.tableRead(liaison, requestId));
  await desks.close();
});
