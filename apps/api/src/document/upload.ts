import type { Actor } from '@ice-access/domain/parties';
import { hasEnded, requestPhases } from '@ice-access/domain/request';
import type { Context } from 'hono';
import { scopeOf } from '../account/scope.ts';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { attach } from './attach.ts';
import { type CaseRef, caseOf } from './case.ts';
import { kindOfContent } from './content.ts';
import { shownName } from './fileName.ts';
import type { FilesParts } from './files.ts';
import { bytesPerCaseMax, filesPerCaseMax, uploadBytesMax } from './limits.ts';
import { oneFileOf } from './multipart.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const kindName = /^[a-z][A-Za-z]{1,39}$/;

function caseFrom(requestId: string | undefined, agreementId: string | undefined): CaseRef | undefined {
  if (requestId !== undefined && agreementId === undefined && uuid.test(requestId)) return { requestId: requestId.toLowerCase() };
  if (agreementId !== undefined && requestId === undefined && uuid.test(agreementId)) return { agreementId: agreementId.toLowerCase() };
  return undefined;
}

const statusOf = {
  noFile: 422,
  notMultipart: 415,
  cutOff: 422,
  tooBig: 413,
  wrongType: 415,
  locked: 415,
  truncated: 422,
  empty: 422,
  notFound: 404,
  keyReused: 422,
  tooManyFiles: 413,
  quotaExceeded: 413,
} as const;
type Problem = keyof typeof statusOf;

const limits = { bytesMax: uploadBytesMax, filesMax: filesPerCaseMax, bytesPerCaseMax };
const problem = (c: Context<Seen>, code: Problem): Response => refusal(c, statusOf[code], code, { field: 'file', limits });

const isOver = (phase: string): boolean => requestPhases.some((known) => known === phase && hasEnded(known));

/** `POST /files?requestId=…&kind=…`: one file, checked by its content and attached whole, or not at all. */
export async function upload(c: Context<Seen>, parts: FilesParts, actor: Actor): Promise<Response> {
  if (actor.party !== 'agency' && actor.party !== 'ice') return refusal(c, 403, 'notYourRole');
  const of = caseFrom(c.req.query('requestId'), c.req.query('agreementId'));
  const kind = c.req.query('kind') ?? '';
  const key = c.req.header('idempotency-key') ?? '';
  if (of === undefined) return refusal(c, 422, 'malformed', { field: 'requestId' });
  if (!kindName.test(kind)) return refusal(c, 422, 'malformed', { field: 'kind' });
  if (!uuid.test(key)) return refusal(c, 422, 'malformed', { field: 'idempotency-key' });
  // A file that is too big is refused before it is sent, where its sender says how big it is.
  if (Number(c.req.header('content-length') ?? 0) > uploadBytesMax + 10_000) return problem(c, 'tooBig');
  const found = await parts.database.asActor(scopeOf(actor), (tx) => caseOf(tx, actor, { of }));
  if (found === undefined) return problem(c, 'notFound');
  if (isOver(found.phase)) return refusal(c, 409, 'wrongPhase', { phase: found.phase });

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
