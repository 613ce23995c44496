import { tables } from '@ice-access/database';
import { agreement, fillingShut } from '@ice-access/domain/agreement';
import { typed } from '@ice-access/domain/kernel';
import { eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { mustHaveText } from '../command/envelope.ts';
import { notFound, Refused, refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { firstIssue } from '../trpc.ts';
import { readAgreement } from './onFile.ts';
import { textOf } from './text.ts';

/** One blank of the text, as somebody fills it in. */
export interface Fill {
  readonly agreementId: string;
  readonly key: string;
  readonly value: string;
  /** The version of this blank that the writer saw; 0 when it was empty. */
  readonly expectedVersion: number;
}

/** Fills in one blank. The agreement's row is locked first, so a fill and the sending of the draft never overtake each other. */
export function fillBlank(caller: Caller, { agreementId, key, value, expectedVersion }: Fill) {
  const { actor } = caller;
  return caller.database.asActor(scopeOf(actor), async (tx) => {
    const onFile = await readAgreement(tx, agreementId, true);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state, agency } = onFile;
    const { content, blanks } = await textOf(tx, state);
    if (!agreement.isParty(actor, agreement.viewFor(actor.party, state, content))) throw notFound();
    const shut = fillingShut(state, actor);
    if (shut !== undefined) throw refusedBy(shut);
    const blank = blanks.find((one) => one.key === key);
    if (blank === undefined)
      throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'key', sentence: 'This text has no such blank.' });
    mustHaveText(value, 'value');
    const parsed = typed.safeParse(value);
    if (!parsed.success)
      throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'value', sentence: firstIssue(parsed.error).sentence });
    if (blank.kind === 'number' && !/^\d{1,6}$/.test(value.trim()))
      throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'value', sentence: 'Write a whole number.' });
    if (blank.version !== expectedVersion)
      throw new Refused('PRECONDITION_FAILED', {
        code: 'stale',
        changedFields: [key],
        theirs: { value: blank.value, version: blank.version },
      });
    const at = caller.now();
    const row = { agencyId: agency.agencyId, value, version: expectedVersion + 1, by: actor.person, at: new Date(at) };
    const { agreementValue } = tables;
    await tx
      .insert(agreementValue)
      .values({ agreementId, key, ...row })
      .onConflictDoUpdate({ target: [agreementValue.agreementId, agreementValue.key], set: row });
    const contentVersion = onFile.contentVersion + 1;
    await tx.update(tables.agreement).set({ contentVersion }).where(eq(tables.agreement.agreementId, agreementId));
    const { content: now } = await textOf(tx, state);
    return { version: row.version, contentVersion, savedAt: at, textDigest: now.textDigest, unfilled: now.unfilled };
  });
}
