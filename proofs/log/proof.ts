import { playDemonstration, refold } from '@ice-access/api/log';
import { alteredTexts, eraseText, openDatabase, roles, verifyDatabase } from '@ice-access/database';
import { copyTemplate, startTestServer } from '@ice-access/testing';
import pg from 'pg';
import { replaceOnce } from '../plant.ts';
import type { Ask, Finding, Proof } from '../proof.ts';

const asProgram = { person: '00000000-0000-7000-8000-000000000001', agencyId: null };

/** Whether the wall stops even the superuser. */
async function refused(owner: pg.Client, statement: string): Promise<boolean> {
  await owner.query('begin');
  try {
    await owner.query(statement);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes('The log is final');
  } finally {
    await owner.query('rollback');
  }
}

/** Takes the wall down as the superuser, tampers, looks what the verifier says, and takes everything back. */
async function tampered(owner: pg.Client, ...statements: readonly string[]) {
  await owner.query('begin');
  try {
    await owner.query('alter table event disable trigger all');
    for (const statement of statements) await owner.query(statement);
    return (await verifyDatabase({ $client: owner })).broken;
  } finally {
    await owner.query('rollback');
  }
}

interface Picked {
  readonly stream: string;
  readonly sequence: number;
  readonly last: number;
}
/** One event in the middle of a long stream; the seed says of which. */
async function pick(owner: pg.Client, seed: number): Promise<Picked> {
  const { rows } = await owner.query<{ stream: string; last: number }>(
    'select stream, sequence as last from stream_head where sequence >= 6 order by stream',
  );
  const one = rows[Math.abs(seed) % Math.max(rows.length, 1)];
  if (one === undefined) throw new Error('the demonstration has no stream of six events');
  return { ...one, sequence: Math.ceil(one.last / 2) };
}

async function attack(owner: pg.Client, seed: number, say: Ask['say']) {
  const { stream, sequence, last } = await pick(owner, seed);
  const at = `where stream = '${stream}' and sequence`;
  // One character of the stored text becomes another: the column that is hashed, and nothing else.
  const byte = await tampered(owner, `update event set data = overlay(data placing ' {' from 1 for 1) ${at} = ${sequence}`);
  say(`A byte of event ${sequence} of ${stream} changed: ${byte.length} break found.`);
  const tail = await tampered(owner, `delete from event ${at} = ${last}`);
  const tailAndHead = await tampered(
    owner,
    `delete from event ${at} = ${last}`,
    `update stream_head h set sequence = e.sequence, hash = e.hash from event e where e.stream = h.stream and h.stream = '${stream}' and e.sequence = ${last - 1}`,
  );
  const said = (found: boolean) => (found ? 'found' : 'not found');
  say(`The last event cut off: ${said(tail.length > 0)}; its head changed too: ${said(tailAndHead.length > 0)}.`);
  const whole = await tampered(owner, `delete from event where stream = '${stream}'`, `delete from stream_head where stream = '${stream}'`);
  return {
    byteFound: byte.some((one) => one.stream === stream && one.sequence === sequence && one.why === 'hash'),
    tailCutFound: tail.some((one) => one.stream === stream && one.why === 'tailCut') && tailAndHead.some((one) => one.why === 'rowDiffers'),
    missingStreamFound: whole.some((one) => one.stream === stream && one.why === 'eventsMissing'),
  };
}

/** Erases one text of the demonstration for ever. */
async function erase(workerUrl: string): Promise<boolean> {
  const worker = openDatabase({ url: workerUrl, role: roles.worker, max: 1 });
  try {
    return await worker.asActor(asProgram, async (tx) => {
      const { rows } = await tx.$client.query<{ text_id: string }>('select text_id from typed_text order by text_id limit 1');
      const textId = rows[0]?.text_id ?? '';
      const erased = await eraseText(tx, { textId, on: '2026-11-24', under: 'Records schedule 4' });
      const left = await tx.$client.query('select 1 from typed_text where text_id = $1 and (text is not null or salt is not null)', [
        textId,
      ]);
      const valid = (await verifyDatabase(tx)).broken.length === 0 && (await alteredTexts(tx)).length === 0;
      return erased && left.rows.length === 0 && valid;
    });
  } finally {
    await worker.close();
  }
}

async function refoldChanged(workerUrl: string): Promise<number> {
  const worker = openDatabase({ url: workerUrl, role: roles.worker, max: 1 });
  try {
    return (await worker.reading(asProgram, (tx) => refold(tx, { repair: false }))).changed;
  } finally {
    await worker.close();
  }
}

async function prove({ seed, say }: Ask): Promise<Finding> {
  const { server, stop } = await startTestServer();
  const addresses = await copyTemplate(server);
  const owner = new pg.Client({ connectionString: addresses.ownerUrl });
  await owner.connect();
  try {
    await playDemonstration({ ownerUrl: addresses.ownerUrl, logins: addresses, seed: String(seed), say });
    const { chains, links, broken } = await verifyDatabase({ $client: owner });
    say(`${chains} chains with ${links} events walked.`);
    const updateRefused = await refused(owner, "update event set office = 'x'");
    const deleteRefused = await refused(owner, 'delete from event');
    const truncateRefused = await refused(owner, 'truncate event');
    const { byteFound, tailCutFound, missingStreamFound } = await attack(owner, seed, say);
    const changed = await refoldChanged(addresses.workerUrl);
    const erasedStillValid = await erase(addresses.workerUrl);
    const promises = { updateRefused, deleteRefused, truncateRefused, tailCutFound, byteFound, missingStreamFound, erasedStillValid };
    const holds = chains > 0 && broken.length === 0 && changed === 0 && Object.values(promises).every((kept) => kept);
    return { figures: { ...promises, chainsChecked: chains, events: links, broken: broken.length, refoldChanged: changed }, holds };
  } finally {
    await owner.end();
    await stop();
  }
}

export const proof: Proof = {
  name: 'log',
  says: 'The log cannot be changed, tampering behind its back is found where it was done, the rows follow from it, and erasing a text leaves it valid.',
  faults: [
    {
      name: 'truncateLetThrough',
      says: 'The wall of the event table no longer stops TRUNCATE.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/database/migrations/0002_log.sql', {
          from: 'before update or delete or truncate on event',
          to: 'before update or delete on event',
        }),
    },
    {
      name: 'dataNotHashed',
      says: 'The data of an event no longer goes into its hash.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/ledger/src/chain.ts', {
          from: "Buffer.from(sha256Of(data), 'hex')",
          to: "Buffer.from(sha256Of(data.slice(0, 0)), 'hex')",
        }),
    },
    {
      name: 'headsNotCompared',
      says: 'The verifier no longer compares the chains with heads and rows.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/ledger/src/verify.ts', {
          from: 'broken.push(...againstWitnesses(walked, witnesses));',
          to: 'againstWitnesses(walked, witnesses);',
        }),
    },
    {
      name: 'oldDueDateKept',
      says: 'A row keeps its old due date when the new state has none.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'apps/api/src/request/project.ts', {
          from: 'due_on = $9, submitted_on = $10',
          to: 'due_on = coalesce($9, due_on), submitted_on = $10',
        }),
    },
    {
      name: 'saltForgotten',
      says: 'A text is stored with another salt than the one in its hash.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/database/src/log/texts.ts', { from: '      salt,\n', to: "      salt: '00',\n" }),
    },
  ],
  run: prove,
};
