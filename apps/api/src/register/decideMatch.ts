import { type Tx, tables } from '@ice-access/database';
import { matchBarrier } from '@ice-access/domain/parties';
import { decidedMatch } from '@ice-access/register';
import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { scopeOf } from '../account/scope.ts';
import { notFound, Refused, refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';

const { agency, listedAgreement: listed, matchDecision } = tables;

const verdict = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('matched'), ori: z.string().regex(/^[A-Z]{2}[A-Z0-9]{7}$/), parent: z.boolean().default(false) }),
  z.strictObject({ is: z.literal('notInRegister') }),
]);
export const decideAsk = z.strictObject({
  /** Makes a repeated call harmless: it names the decision. */
  key: z.uuid(),
  agencyKey: z.string().min(4).max(400),
  verdict,
});
export type DecideAsk = z.output<typeof decideAsk>;
type Decision = { readonly agencyKey: string; readonly verdict: DecideAsk['verdict']; readonly decidedAt: string };

async function inRegister(tx: Tx, ori: string): Promise<boolean> {
  const found = await tx
    .select({ ori: agency.ori })
    .from(agency)
    .where(and(eq(agency.ori, ori), eq(agency.demonstration, false)));
  return found.length > 0;
}

const sameVerdict = (a: DecideAsk['verdict'], b: DecideAsk['verdict']) =>
  a.is === 'matched' && b.is === 'matched' ? a.ori === b.ori && a.parent === b.parent : a.is === b.is;

/** Whether this key made this very decision before; a key that made another is refused. */
async function madeBefore(tx: Tx, { key, agencyKey, verdict: now }: DecideAsk): Promise<boolean> {
  const [before] = await tx.select().from(matchDecision).where(eq(matchDecision.decisionId, key));
  if (before === undefined) return false;
  if (before.agencyKey === agencyKey && sameVerdict(verdict.parse(before.verdict), now)) return true;
  throw new Refused('UNPROCESSABLE_CONTENT', { code: 'keyReused', field: 'key', sentence: 'This key was used for another decision.' });
}

/** Puts the decision to every row of the agency, under each name it is listed by. */
async function apply(tx: Tx, decision: Decision): Promise<number> {
  const names = await tx
    .selectDistinct({ state: listed.state, name: listed.agency })
    .from(listed)
    .where(eq(listed.agencyKey, decision.agencyKey));
  let changed = 0;
  for (const { state, name } of names) {
    const match = decidedMatch({ state, name }, decision, () => true);
    if (match === null) continue;
    const { rowCount } = await tx
      .update(listed)
      .set({ match, decided: true })
      .where(and(eq(listed.agencyKey, decision.agencyKey), eq(listed.agency, name)));
    changed += rowCount ?? 0;
  }
  return changed;
}

/** A person says which agency of the register a published list means. It holds for every row of that name, and for every later list. */
export async function decideMatch({ actor, database, now }: Caller, ask: DecideAsk): Promise<{ agreements: number }> {
  const shut = matchBarrier(actor);
  if (shut !== undefined) throw refusedBy(shut);
  return database.asActor(scopeOf(actor), async (tx) => {
    if (ask.verdict.is === 'matched' && !(await inRegister(tx, ask.verdict.ori)))
      throw new Refused('UNPROCESSABLE_CONTENT', {
        code: 'invalid',
        field: 'verdict.ori',
        sentence: 'The register has no agency with this ORI.',
      });
    if (await madeBefore(tx, ask)) return { agreements: await tx.$count(listed, eq(listed.agencyKey, ask.agencyKey)) };
    const decision: Decision = { agencyKey: ask.agencyKey, verdict: ask.verdict, decidedAt: now() };
    const agreements = await apply(tx, decision);
    if (agreements === 0) throw notFound();
    await tx.insert(matchDecision).values({
      decisionId: ask.key,
      agencyKey: ask.agencyKey,
      verdict: ask.verdict,
      decidedBy: actor.person,
      decidedAt: new Date(decision.decidedAt),
    });
    return { agreements };
  });
}
