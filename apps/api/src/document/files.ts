import type { LookKind, Opened } from '@ice-access/domain/looking';
import { type Actor, organisationOf } from '@ice-access/domain/parties';
import { type Context, Hono } from 'hono';
import { notThere, refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { joiningLetter } from '../organisation/joining/letter.ts';
import { whoCanDoWhat } from '../organisation/whoCanDoWhat.ts';
import { download, handOut, sealedDocument } from './download.ts';
import { attachmentHeader } from './fileName.ts';
import type { FilesParts } from './filesParts.ts';
import { upload } from './upload.ts';

type Route = (c: Context<Seen>, parts: FilesParts, actor: Actor) => Promise<Response>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const agreementPdf: Route = async (c, parts, actor) => {
  const id = c.req.param('agreementId')?.toLowerCase() ?? '';
  if (!uuid.test(id)) return notThere(c);
  if (c.req.query('draft') !== '1') {
    const sealed = await sealedDocument(parts, actor, id);
    return sealed === undefined ? notThere(c) : handOut(c, parts, sealed);
  }
  const draft = await parts.draftOf(actor, id);
  if (draft === undefined) return notThere(c);
  c.header('Content-Type', 'application/pdf');
  c.header('Content-Disposition', attachmentHeader(draft.fileName));
  return c.body(new Uint8Array(draft.pdf));
};

/** What a route hands out, by the id in its path. */
const opensBy =
  (kind: LookKind, name: string) =>
  (c: Context<Seen>): Opened => ({ kind, id: c.req.param(name)?.toLowerCase() ?? '' });

/** The organisation of a table: the one that is named, or the reader's own. */
const opensOrganisation = (c: Context<Seen>): Opened => {
  const actor = c.get('actor');
  const own = actor == null ? null : organisationOf(actor);
  return { kind: 'organisation', id: c.req.query('organisationId')?.toLowerCase() ?? own ?? '' };
};

/** What is no procedure: files in, files out. Behind the same sign-in as everything else. */
export function fileRoutes(parts: FilesParts): Hono<Seen> {
  const signedIn = (route: Route, opens?: (c: Context<Seen>) => Opened) => async (c: Context<Seen>) => {
    const actor = await parts.actorOf(c.req.raw.headers);
    if (actor === null) return refusal(c, 401, 'notSignedIn');
    c.set('actor', actor);
    const answer = await route(c, parts, actor);
    if (answer.ok && opens !== undefined) await c.get('looking').looked(actor, opens(c), `${c.req.method} ${c.req.routePath}`);
    return answer;
  };
  return new Hono<Seen>()
    .post('/files', signedIn(upload))
    .post('/joining/letter', (c) => joiningLetter(c, parts))
    .get('/who-can-do-what.csv', signedIn(whoCanDoWhat, opensOrganisation))
    .get('/files/:documentId', signedIn(download, opensBy('document', 'documentId')))
    .get('/agreements/:agreementId/document.pdf', signedIn(agreementPdf, opensBy('agreement', 'agreementId')));
}
