import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '@ice-access/domain/testing';
import { sha256Of } from '@ice-access/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenDoors, openDoors, origins } from '../testing/openDoors.ts';
import { Story } from '../testing/story.ts';
import { bytesPerCaseMax, filesPerCaseMax, uploadBytesMax } from './limits.ts';

let house: OpenDoors;
let requestId: string;
let cookie: string;
let stranger: string;
let reviewer: string;
beforeAll(async () => {
  house = await openDoors();
  cookie = await house.cookieOf('portal', 'preparer');
  stranger = await house.cookieOf('portal', 'stranger');
  reviewer = await house.cookieOf('console', 'programOffice');
});
beforeEach(async () => {
  const story = new Story(house.scene);
  await story.draft();
  requestId = story.requestId;
});
afterAll(() => house.close());

const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
interface Sent {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly name?: string;
  readonly key?: string;
  readonly as?: string;
  readonly query?: string;
}
function send({
  bytes = pdf,
  name = 'letter.pdf',
  key = randomUUID(),
  as = cookie,
  query = `requestId=${requestId}&kind=letter`,
}: Sent = {}) {
  const body = new FormData();
  body.set('file', new File([bytes], name));
  return house.ask('portal', `/files?${query}`, {
    method: 'POST',
    body,
    headers: { cookie: as, origin: origins.portal, 'idempotency-key': key },
  });
}
const refusedIn = async (answer: Response) =>
  ((await answer.json()) as { refused: { code: string; sentence?: string; field?: string } }).refused;
const rows = () => house.scene.sql('select * from document where request_id = $1', [requestId]);
const storedFiles = () =>
  readdirSync(join(house.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.endsWith('incoming'),
  ).length;
const left = () => readdirSync(join(house.dataDir, 'files/incoming'));

describe('a file', () => {
  test('is stored under an id with its hash, and comes back byte for byte as a download', async () => {
    const answer = await send({ name: '../../Überblick 📎.exe' });
    expect(answer.status).toBe(201);
    const { documentId, sha256, bytes, type } = (await answer.json()) as {
      documentId: string;
      sha256: string;
      bytes: number;
      type: string;
    };
    expect({ sha256, bytes, type }).toEqual({
      sha256: sha256Of(new TextDecoder().decode(pdf)),
      bytes: pdf.length,
      type: 'application/pdf',
    });
    const got = await house.ask('portal', `/files/${documentId}`, { headers: { cookie } });
    expect(await got.bytes()).toEqual(pdf);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename="Uberblick .pdf"; filename\*=UTF-8''/);
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await rows())[0]).toMatchObject({ state: 'notScanned', file_name: 'Überblick 📎.pdf' });
    expect(statSync(join(house.dataDir, 'files', documentId.slice(0, 2), documentId)).mode & 0o077).toBe(0);
  });

  test('that is sent again under its key is attached once', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all([send({ key }), send({ key })]);
    const third = await send({ key });
    expect([one?.status, two?.status].toSorted()).toEqual([200, 201]);
    expect(third.status).toBe(200);
    expect(await rows()).toHaveLength(1);
    expect(left()).toEqual([]);
    const other = await send({ key, bytes: new TextEncoder().encode('other words') });
    expect([other.status, (await refusedIn(other)).code]).toEqual([422, 'keyReused']);
  });

  test.each([
    ['of a wrong type', new TextEncoder().encode('<html><script>alert(1)</script></html>'), 415, 'wrongType'],
    ['that is a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0]), 415, 'wrongType'],
    ['that was cut', pdf.slice(0, 20), 422, 'truncated'],
    ['that is empty', new Uint8Array(), 422, 'empty'],
    ['that is locked', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]), 415, 'locked'],
    ['that is too big', randomBytes(uploadBytesMax + 1), 413, 'tooBig'],
  ])('%s is refused with a sentence, and nothing is left of it', async (_what, bytes, status, code) => {
    const before = storedFiles();
    const answer = await send({ bytes: new Uint8Array(bytes) });
    const refused = await refusedIn(answer);
    expect([answer.status, refused.code, refused.field]).toEqual([status, code, 'file']);
    expect(refused.sentence).toMatch(/\.$/);
    expect([await rows(), left(), storedFiles()]).toEqual([[], [], before]);
  });

  test('whose sending breaks off leaves nothing', async () => {
    const boundary = 'x'.repeat(20);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(head));
        controller.enqueue(pdf);
        controller.close();
      },
    });
    const headers = {
      cookie,
      origin: origins.portal,
      'idempotency-key': randomUUID(),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    };
    const init = { method: 'POST', body, headers, duplex: 'half' as const };
    const answer = await house.ask('portal', `/files?requestId=${requestId}&kind=letter`, init);
    expect([answer.status, (await refusedIn(answer)).code]).toEqual([422, 'cutOff']);
    expect([await rows(), left()]).toEqual([[], []]);
  });

  test('that never ends is not listened to until its end', async () => {
    const boundary = 'x'.repeat(20);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
    const block = new Uint8Array(1_000_000);
    let sent = 0;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull: (controller) => {
        sent += block.length;
        if (sent > 4 * uploadBytesMax) controller.close();
        else controller.enqueue(block);
      },
    });
    const headers = {
      cookie,
      origin: origins.portal,
      'idempotency-key': randomUUID(),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    };
    const answer = await house.ask('portal', `/files?requestId=${requestId}&kind=letter`, {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    });
    expect([answer.status, (await refusedIn(answer)).code]).toEqual([413, 'tooBig']);
    expect(sent).toBeLessThan(2 * uploadBytesMax);
    expect([await rows(), left()]).toEqual([[], []]);
  });

  test('beyond the number or the size that a case holds is refused', async () => {
    const fill = (count: number, bytes: number) =>
      house.scene.sql(
        `insert into document (document_id, request_id, agency_id, kind, file_name, media_type, bytes, sha256, state, by_person, at)
         select gen_random_uuid(), r.request_id, r.agency_id, 'letter', 'a.pdf', 'application/pdf', $3, '', 'stored', $4, now()
           from request r, generate_series(1, $2) where r.request_id = $1`,
        [requestId, count, bytes, people.preparer.person],
      );
    await fill(1, bytesPerCaseMax);
    expect((await refusedIn(await send())).code).toBe('quotaExceeded');
    await house.scene.sql('delete from document where request_id = $1', [requestId]);
    await fill(filesPerCaseMax, 1);
    const answer = await send();
    expect([answer.status, (await refusedIn(answer)).code]).toEqual([413, 'tooManyFiles']);
  });

  test.each([
    ['no case', 'kind=letter', 'requestId'],
    ['two cases', `requestId=${randomUUID()}&agreementId=${randomUUID()}&kind=letter`, 'requestId'],
    ['no id', `requestId=%27%3B+drop&kind=letter`, 'requestId'],
    ['no kind', `requestId=${randomUUID()}`, 'kind'],
    ['a strange kind', `requestId=${randomUUID()}&kind=../x`, 'kind'],
  ])('for %s is refused with the field', async (_what, query, field) => {
    const answer = await send({ query });
    expect([answer.status, (await refusedIn(answer)).field]).toEqual([422, field]);
  });

  test('without a key, a file, or a form is refused', async () => {
    expect((await refusedIn(await send({ key: 'again' }))).field).toBe('idempotency-key');
    const headers = { cookie, origin: origins.portal, 'idempotency-key': randomUUID() };
    const empty = new FormData();
    empty.set('other', 'x');
    const path = `/files?requestId=${requestId}&kind=letter`;
    expect((await refusedIn(await house.ask('portal', path, { method: 'POST', headers, body: empty }))).code).toBe('noFile');
    expect(
      (await house.ask('portal', path, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' })).status,
    ).toBe(415);
  });
});

describe('who may', () => {
  test('another agency’s case and none are the same 404', async () => {
    const { documentId } = (await (await send()).json()) as { documentId: string };
    const [theirs, none] = [await send({ as: stranger }), await send({ as: stranger, query: `requestId=${randomUUID()}&kind=letter` })];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    const plain = async (answer: Response) => ({ ...(await refusedIn(answer)), id: '' });
    expect(await plain(theirs)).toEqual(await plain(none));
    expect((await house.ask('portal', `/files/${documentId}`, { headers: { cookie: stranger } })).status).toBe(404);
    expect((await house.ask('portal', `/files/${randomUUID()}`, { headers: { cookie } })).status).toBe(404);
    expect((await house.ask('portal', '/files/..%2f..%2fsecrets%2fportal.key', { headers: { cookie } })).status).toBe(404);
  });

  test('ICE sees no document of a draft, and does see it once the request was sent', async () => {
    const { documentId } = (await (await send()).json()) as { documentId: string };
    const get = () => house.ask('console', `/files/${documentId}`, { headers: { cookie: reviewer } });
    expect((await get()).status).toBe(404);
    expect((await house.scene.call(people.programOffice, 'document.list', { requestId })).status).toBe(404);
    await house.scene.sql("update request set phase = 'submitted' where request_id = $1", [requestId]);
    expect((await get()).status).toBe(200);
    expect((await house.scene.call(people.programOffice, 'document.list', { requestId })).data).toMatchObject([
      { documentId, state: 'notScanned' },
    ]);
  });

  test('nobody without a session', async () => {
    expect((await send({ as: '' })).status).toBe(401);
  });

  test('a scan waits for its request with the program office only', async () => {
    const key = randomUUID();
    const form = new FormData();
    form.set('file', new File([pdf], 'scan.pdf'));
    const agencyId = people.preparer.agencyId;
    const init = { method: 'POST', body: form, headers: { cookie: reviewer, origin: origins.console, 'idempotency-key': key } };
    const answer = await house.ask('console', `/files?agencyId=${agencyId}&kind=letter`, init);
    expect(answer.status).toBe(201);
    const { documentId } = (await answer.json()) as { documentId: string };
    expect((await send({ query: `agencyId=${agencyId}&kind=letter` })).status).toBe(404);
    expect((await house.ask('portal', `/files/${documentId}`, { headers: { cookie } })).status).toBe(404);
    expect((await house.ask('console', `/files/${documentId}`, { headers: { cookie: reviewer } })).status).toBe(200);
    const id = randomUUID();
    const data = {
      requestId: id,
      agencyId,
      earlierRequestId: null,
      receivedOn: '2026-11-20',
      means: 'letter',
      documentId,
      writer: 'The sheriff',
      asks: [],
    };
    const record = (of: string) =>
      house.scene.call(people.programOffice, 'request.recordPaperRequest', {
        requestId: id,
        expectedVersion: 0,
        key: randomUUID(),
        data: { ...data, documentId: of },
      });
    const wrong = await record(randomUUID());
    expect([wrong.status, wrong.refused.field]).toEqual([422, 'data.documentId']);
    expect((await record(documentId)).status).toBe(200);
    expect((await house.scene.call(people.programOffice, 'document.list', { requestId: id })).data).toMatchObject([{ documentId }]);
  });
});
