import { organisationOf } from '@ice-access/domain/parties';
import { initTRPC, type TRPCError } from '@trpc/server';
import * as z from 'zod';
import { needProof } from './command/proof.ts';
import { Refused, type RefusedBody } from './command/refused.ts';
import type { Context } from './context.ts';
import { type Meta, openedBy } from './looking/opens.ts';
import { wire } from './wire.ts';

/** The first field that a schema refused, with its sentence. */
export function firstIssue(error: z.core.$ZodError): { field: string; sentence: string } {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { field: [...(issue?.path ?? []), ...unknown].map(String).join('.'), sentence: issue?.message ?? 'Invalid input' };
}

function bodyOf(error: TRPCError): RefusedBody {
  if (error instanceof Refused) return error.body;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError) return { code: 'malformed', ...firstIssue(error.cause) };
  switch (error.code) {
    case 'INTERNAL_SERVER_ERROR':
      return { code: 'failed' };
    case 'NOT_FOUND':
      return { code: 'notFound' };
    case 'BAD_REQUEST':
    case 'PARSE_ERROR':
      return { code: 'malformed' };
    default:
      return { code: error.code.toLowerCase() };
  }
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: wire,
    isDev: false,
    // What a caller gets of an error: a code, the facts, and an id to quote. Never a stack, never the text of an unexpected error.
    errorFormatter: ({ shape, error, ctx }) => {
      const refused = { ...bodyOf(error), id: ctx?.id ?? '' };
      const { code, httpStatus } = shape.data;
      const data = { code, httpStatus, refused };
      return { code: shape.code, message: refused.code, data };
    },
  });

export const router = t.router;
/** For the few procedures that anybody may call; a test lists them. */
export const open = t.procedure;

/** A read that opened something leaves its row in the record of looking before it answers; when it cannot, it does not answer. */
const recorded = t.middleware(async ({ ctx, meta, path, getRawInput, next }) => {
  const result = await next();
  const { actor, looking } = ctx;
  if (!result.ok || meta?.opens === undefined || actor === null || looking === undefined) return result;
  const opened = openedBy(meta.opens, await getRawInput(), organisationOf(actor));
  if (opened !== undefined) await looking.looked(actor, opened, path);
  return result;
});

/** A session of any strength: for one's own account, and for setting up the factor that is missing. */
export const halfIn = t.procedure.use(({ ctx, next }) => {
  const { session, person } = ctx;
  if (session === null || person === null) throw new Refused('UNAUTHORIZED', { code: 'notSignedIn' });
  return next({ ctx: { ...ctx, session, person } });
});

/** Both factors shown: for one's own account, whether or not an office is held. */
export const wholeIn = halfIn.use(({ ctx, next }) => {
  if (ctx.session.strength !== 'full') throw new Refused('FORBIDDEN', { code: 'factorNeeded' });
  return next({ ctx: { ...ctx, provedAt: ctx.session.provedAt } });
});

/** Both factors shown in the last minutes: for what changes how somebody gets in. */
export const freshlyIn = wholeIn.use(({ ctx, next }) => {
  needProof({ fresh: true }, ctx);
  return next();
});

/** Who are you: the first of two steps. May you, now, is asked in the domain. There is no third. */
export const signedIn = wholeIn.use(recorded).use(({ ctx, next }) => {
  if (ctx.actor === null) throw new Refused('FORBIDDEN', { code: 'noOffice' });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});
