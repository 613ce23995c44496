import { roles, tables } from '@ice-access/database';
import type { Context } from 'hono';
import { systemActors } from '../../account/system.ts';
import { kindOfContent } from '../../document/content.ts';
import { shownName } from '../../document/fileName.ts';
import type { FilesParts } from '../../document/filesParts.ts';
import { oneFileOf } from '../../document/multipart.ts';
import { notThere, refusal } from '../../http/failure.ts';
import { Failures } from '../../http/failures.ts';
import type { Seen } from '../../http/seen.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const letterBytesMax = 10_000_000;
/** Letters that everybody together may send in an hour: nobody is signed in here, and a disk is full one day. */
const letterLimit = { most: 200, windowMs: 60 * 60_000 } as const;
const letters = new Failures(letterLimit);

const problems = {
  noFile: [422, 'Choose a file.'],
  notMultipart: [415, 'Send the file as a form field named “file”.'],
  cutOff: [422, 'The file did not arrive whole. Send it again.'],
  tooBig: [413, 'The letter is larger than 10 MB. Make it smaller.'],
  wrongType: [415, 'Send the letter as a PDF or a picture (PNG, JPEG, TIFF).'],
  locked: [415, 'The file is locked by a password. Save it without a password.'],
  truncated: [422, 'The file is damaged: its end is missing.'],
  empty: [422, 'The file is empty.'],
} as const;
const problem = (c: Context<Seen>, code: keyof typeof problems): Response => {
  const [status, sentence] = problems[code];
  return refusal(c, status, code, { field: 'file', sentence });
};

/** `POST /joining/letter?organisationId=…`: the signed letter of an agency that asks to take part. Nobody is signed in. */
export async function joiningLetter(c: Context<Seen>, parts: FilesParts): Promise<Response> {
  // Agencies ask at their own door.
  if (parts.database.role !== roles.agencyDoor) return notThere(c);
  const organisationId = c.req.query('organisationId')?.toLowerCase() ?? '';
  if (!uuid.test(organisationId)) return refusal(c, 422, 'malformed', { field: 'organisationId' });
  if (Number(c.req.header('content-length') ?? 0) > letterBytesMax + 10_000) return problem(c, 'tooBig');
  const wait = letters.waitSeconds('everybody');
  if (wait > 0) {
    c.header('Retry-After', String(wait));
    return refusal(c, 429, 'tooManyTries', { waitSeconds: wait });
  }
  letters.note('everybody');
  const documentId = parts.ids();
  const one = await oneFileOf(c.req.raw, (stream) => parts.store.receive(stream, documentId), parts.store.drop);
  if (typeof one === 'string') return problem(c, one);
  const received = one.taken;
  try {
    if (received.bytes > letterBytesMax) return problem(c, 'tooBig');
    const content = await kindOfContent(received.path, received.bytes);
    if (typeof content === 'string') return problem(c, content);
    const scope = { person: systemActors.reaction.person, agencyId: organisationId };
    await parts.database.asActor(scope, async (tx) => {
      await tx.insert(tables.document).values({
        documentId,
        agencyId: organisationId,
        organisationId,
        kind: 'joiningLetter',
        fileName: shownName(one.fileName, content.extension),
        mediaType: content.type,
        bytes: received.bytes,
        sha256: received.sha256,
        state: 'notScanned',
        by: systemActors.reaction.person,
        at: parts.now(),
      });
      await parts.store.keep(received, documentId);
    });
    return c.json({ documentId, sha256: received.sha256, bytes: received.bytes, type: content.type }, 201);
  } finally {
    await parts.store.drop(received);
  }
}
