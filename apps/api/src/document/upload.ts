import type { Actor } from '@ice-access/domain/parties';
import { disputablePhases, hasEnded, requestPhases } from '@ice-access/domain/request';
import type { Context } from 'hono';
import { scopeOf } from '../account/scope.ts';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { attach } from './attach.ts';
import { type Owner, ownerOf } from './case.ts';
import { kindOfContent } from './content.ts';
import { shownName } from './fileName.ts';
import type { FilesParts } from './filesParts.ts';
import { bytesPerCaseMax, filesPerCaseMax, uploadBytesMax } from './limits.ts';
import { oneFileOf } from './multipart.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const kindName = /^[a-z][A-Za-z]{1,39}$/;

/** Exactly one of the four says where the file belongs. */
function ownerFrom(c: Context<Seen>): Owner | undefined {
  const named = (['requestId', 'agreementId', 'agencyId', 'organisationId'] as const).flatMap((name) => {
    const id = c.req.query(name)?.toLowerCase();
    return id === undefined ? [] : [{ name, id }];
  });
  const [only] = named;
  if (only === undefined || named.length > 1 || !uuid.test(only.id)) return undefined;
  if (only.name === 'requestId') return { requestId: only.id };
  if (only.name === 'organisationId') return { organisationId: only.id };
  return only.name === 'agreementId' ? { agreementId: only.id } : { agencyId: only.id };
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** Status and sentence of each problem with a file. */
const problems = {
  noFile: [422, 'Choose a file.'],
  notMultipart: [415, 'Send the file as a form field named “file”.'],
  cutOff: [422, 'The file did not arrive whole. Send it again; nothing was attached.'],
  tooBig: [413, `The file is larger than ${megabytes(uploadBytesMax)}. Make it smaller or split it.`],
  wrongType: [
    415,
    'This kind of file cannot be attached. Send a PDF, a picture (PNG, JPEG, TIFF), a text, or a document or table without macros.',
  ],
  locked: [415, 'The file is locked by a password, or in an old Office format. Save it without a password as PDF, DOCX or XLSX.'],
  truncated: [422, 'The file is damaged: its end is missing. Save it again and send it once more.'],
  empty: [422, 'The file is empty.'],
  notFound: [404, 'There is nothing here under this address, or it is not yours to see.'],
  keyReused: [422, 'This key was used for another file.'],
  tooManyFiles: [413, `A case holds ${filesPerCaseMax} files at most.`],
  quotaExceeded: [413, `The files of a case hold ${megabytes(bytesPerCaseMax)} together at most.`],
} as const;
type Problem = keyof typeof problems;

function problem(c: Context<Seen>, code: Problem): Response {
  const [status, sentence] = problems[code];
  return refusal(c, status, code, { field: 'file', sentence });
}

const isOver = (phase: string): boolean => requestPhases.some((known) => known === phase && hasEnded(known));

/** An agency that disputes how its request ended may add what shows it. */
const mayStillProve = ({ party }: Actor, phase: string): boolean =>
  party === 'agency' && disputablePhases.some((disputable) => disputable === phase);

/** `POST /files?requestId=…&kind=…` (or `agreementId`, `agencyId` for a scan, `organisationId` for its papers): one file, checked by its content and attached whole, or not at all. */
export async function upload(c: Context<Seen>, parts: FilesParts, actor: Actor): Promise<Response> {
  if (actor.party === 'system' || (actor.party === 'oversight' && c.req.query('organisationId') === undefined))
    return refusal(c, 403, 'notYourRole');
  const of = ownerFrom(c);
  const kind = c.req.query('kind') ?? '';
  const key = c.req.header('idempotency-key') ?? '';
  if (of === undefined) return refusal(c, 422, 'malformed', { field: 'requestId' });
  if (!kindName.test(kind)) return refusal(c, 422, 'malformed', { field: 'kind' });
  if (!uuid.test(key)) return refusal(c, 422, 'malformed', { field: 'idempotency-key' });
  // A file that is too big is refused before it is sent, where its sender says how big it is.
  if (Number(c.req.header('content-length') ?? 0) > uploadBytesMax + 10_000) return problem(c, 'tooBig');
  const found = await parts.database.asActor(scopeOf(actor), (tx) => ownerOf(tx, actor, { of }));
  if (found === undefined) return problem(c, 'notFound');
  if (isOver(found.phase) && !mayStillProve(actor, found.phase)) return refusal(c, 409, 'wrongPhase', { phase: found.phase });

  const documentId = parts.ids();
  const one = await oneFileOf(c.req.raw, (stream) => parts.store.receive(stream, documentId), parts.store.drop);
  if (typeof one === 'string') return problem(c, one);
  const received = one.taken;
  try {
    const content = await kindOfContent(received.path, received.bytes);
    if (typeof content === 'string') return problem(c, content);
    const fileName = shownName(one.fileName, content.extension);
    const answer = await attach(parts, actor, {
      of,
      kind,
      fileName,
      content,
      key: key.toLowerCase(),
      documentId,
      at: parts.now(),
      received,
    });
    if (typeof answer === 'string') return problem(c, answer);
    return c.json(answer.attached, answer.fresh ? 201 : 200);
  } finally {
    await parts.store.drop(received);
  }
}
