import { randomUUID } from 'node:crypto';
import { people } from '@ice-access/domain/testing';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';
import { askForLetters, type Drain, deliver } from './drain.ts';
import { type Jobs, openJobs } from './jobs.ts';
import { type Mailer, smtpMailer } from './mail.ts';

interface Arrived {
  readonly to: readonly string[];
  readonly text: string;
}
let scene: Scene;
let server: SMTPServer;
let port = 0;
let arrived: Arrived[] = [];
let refuse = 0;
let jobs: Jobs;
let mailer: Mailer;
const log = makeLog('silent');

beforeAll(async () => {
  scene = await setScene();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        if (refuse > 0) {
          refuse -= 1;
          return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        }
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await scene.close();
});
beforeEach(async () => {
  arrived = [];
  refuse = 0;
  await scene.sql("update outbox set state = 'kept' where state = 'queued'");
  jobs = await openJobs({ url: scene.addresses.workerUrl, log, retryDelay: 1 });
  mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'ICE ACCESS <no-reply@access.example>');
});
afterEach(async () => {
  await jobs.stop();
  mailer.close();
});

const drainWith = (by: Mailer | undefined): Drain => ({
  database: scene.worker,
  mailer: by,
  log,
  origins: { agency: 'http://portal.example', ice: 'http://console.example' },
});
const rowsOf = (requestId: string) => scene.sql('select * from outbox where request_id = $1 order by at, outbox_id', [requestId]);
const settled = async (requestId: string) => {
  for (let tries = 0; tries < 300; tries += 1) {
    const rows = await rowsOf(requestId);
    if (rows.every(({ state }) => state !== 'queued')) return rows;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('letters were still queued after half a minute');
};
async function submitted(): Promise<string> {
  const story = new Story(scene);
  await story.submitted();
  return story.requestId;
}

test('a letter reaches whoever holds the office, once, under the id of its row', async () => {
  const requestId = await submitted();
  const drain = drainWith(mailer);
  await jobs.work('outbox', (job) => deliver(drain, Reflect.get(job.data, 'outboxId'), job));
  // Looking twice, or from two processes, asks for one job.
  await Promise.all([askForLetters(drain, jobs), askForLetters(drain, jobs)]);
  await askForLetters(drain, jobs);
  const rows = await settled(requestId);
  expect(rows.map(({ state, tries }) => [state, tries])).toEqual(rows.map(() => ['sent', 1]));
  expect(arrived).toHaveLength(rows.length);
  const toIce = rows.find(({ to_party }) => to_party === 'ice');
  const letter = arrived.find(({ text }) => text.includes(`Message-ID: <${toIce.outbox_id}@access.example>`));
  expect(letter?.to).toEqual(['programOffice@example.example']);
  // Quoted-printable breaks long lines.
  const text = letter?.text.replaceAll('=\r\n', '');
  expect(text).toContain(`http://console.example/requests/${requestId}`);
  expect(text).not.toContain('official@example.example');
}, 60_000);

test('a mail server that says no is asked again, and the tries are counted', async () => {
  const requestId = await submitted();
  refuse = 2;
  const drain = drainWith(mailer);
  await jobs.work('outbox', (job) => deliver(drain, Reflect.get(job.data, 'outboxId'), job));
  await askForLetters(drain, jobs);
  const rows = await settled(requestId);
  expect(rows.every(({ state }) => state === 'sent')).toBe(true);
  expect(rows.reduce((sum, { tries }) => sum + tries, 0)).toBe(rows.length + 2);
}, 60_000);

test('the last try that fails is said, and nothing is dropped', async () => {
  const requestId = await submitted();
  const [row] = await rowsOf(requestId);
  const broken: Mailer = { send: () => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })), close: () => undefined };
  const attempt = (isLast: boolean) => deliver(drainWith(broken), row.outbox_id, { data: {}, tries: 0, isLast });
  await expect(attempt(false)).rejects.toThrow();
  await attempt(true);
  expect((await rowsOf(requestId))[0]).toMatchObject({ state: 'failed', tries: 2, failure: 'ECONNREFUSED' });
});

test('without a mail server letters are kept and can be read in the case, each side its own', async () => {
  const requestId = await submitted();
  await askForLetters(drainWith(undefined), jobs);
  const ofAgency = await scene.call(people.official, 'letter.list', { requestId });
  const ofIce = await scene.call(people.programOffice, 'letter.list', { requestId });
  expect(ofAgency.data).toMatchObject([{ to: 'Agency: authorized official', state: 'kept', tries: 0 }]);
  expect(ofIce.data.map(({ to }: { to: string }) => to).toSorted()).toEqual(['Agency: authorized official', 'ICE: program office']);
  expect(ofAgency.data[0].body).toMatch(/What happens next/);
  expect((await scene.call(people.official, 'letter.list', { requestId: randomUUID() })).status).toBe(404);
});

test('a letter never quotes what somebody typed', async () => {
  const story = new Story(scene);
  await story.submitted();
  await story.and(people.programOffice, 'returnRequest', { gaps: ['The number of beds of Jane Roe’s jail'] });
  const rows = await rowsOf(story.requestId);
  expect(JSON.stringify(rows)).not.toContain('Jane Roe');
});
