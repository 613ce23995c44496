import { type Tx, tables } from '@ice-access/database';
import { type Answer, answerSchema, arrivedOf, type FieldKey, type Merged, mergeAnswers, sameAnswer } from '@ice-access/domain/assessment';
import { digestOf } from '@ice-access/ledger';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { Refused } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import type { OnFile } from '../request/onFile.ts';
import type { Writable } from './mayWrite.ts';
import {
  acceptedBefore,
  contestedBefore,
  type Field,
  type Sending,
  type Standing,
  type StoredConflict,
  standingOf,
  versionOf,
  writeVersion,
} from './versions.ts';

/** One answer as it was sent, already read. */
export interface SentField {
  readonly field: Field;
  readonly writable: Writable;
  readonly answer: Answer | null;
  readonly expectedVersion: number;
  /** What the same writer sent before on that version without hearing whether it had arrived. */
  readonly tried: readonly (Answer | null)[];
}
/** Two versions, and what is contested between them. */
export interface Conflict {
  readonly conflictId: string;
  readonly questionId: string;
  readonly fields: readonly FieldKey[];
  readonly base: Answer | null;
  readonly mine: Answer | null;
  readonly theirs: Standing;
}
export type Landed =
  | { readonly is: 'saved'; readonly standing: Standing; readonly contentVersion: number }
  | { readonly is: 'conflict'; readonly conflict: Conflict; readonly contentVersion: number };

interface Where {
  readonly caller: Caller;
  readonly onFile: OnFile;
  readonly contentVersion: number;
}

/** Where this sending of this person landed before: as a choice or as a version, and after which version nothing of it came any more. */
async function landedBefore(tx: Tx, field: Field, sent: Sending) {
  const row = await contestedBefore(tx, field, sent);
  const accepted = await acceptedBefore(tx, field, sent);
  if (row !== undefined && row.metVersion >= (accepted?.version ?? 0)) return { row, accepted: undefined, at: row.metVersion };
  return accepted && { row: undefined, accepted, at: accepted.version };
}

/** What this person's sending answered before, when it comes a second time. */
async function answeredBefore(tx: Tx, sent: SentField, { caller, contentVersion }: Where): Promise<Landed | undefined> {
  const { field, answer, expectedVersion: basedOn, tried } = sent;
  const by = caller.actor.person;
  const digest = digestOf(answer);
  const before = await landedBefore(tx, field, { by, basedOn, digest });
  if (before === undefined) return undefined;
  // Whoever wrote something else since, and then the same again, has gone back to it: that is no second sending.
  const others = tried.map((one) => digestOf(one)).filter((one) => one !== digest);
  if (others.length > 0 && before.row?.choice === 'rewritten') return undefined;
  for (const other of others) {
    const later = await landedBefore(tx, field, { by, basedOn, digest: other });
    if (later !== undefined && later.at > before.at) return undefined;
  }
  if (before.accepted !== undefined) return { is: 'saved', standing: before.accepted, contentVersion };
  const standing = await standingOf(tx, field);
  // Somebody has chosen meanwhile: what stands is the answer, and the history says who was shown what.
  return before.row.choice === null
    ? { is: 'conflict', conflict: shown(before.row, standing), contentVersion }
    : { is: 'saved', standing, contentVersion };
}

// Written by `keepConflict` only, from answers that were read and from the keys that the merge gave.
const shown = (row: StoredConflict, theirs: Standing): Conflict => ({
  conflictId: row.conflictId,
  questionId: row.questionId,
  fields: row.fields as readonly FieldKey[],
  base: row.base as Answer | null,
  mine: row.mine as Answer | null,
  theirs,
});

export { shown as conflictShown };

const conflictFields = ({ fields }: StoredConflict) => fields as readonly FieldKey[];

/** What the writer had before him: the latest of his own tries that arrived, otherwise the version that he named. */
async function baseOf(tx: Tx, { field, expectedVersion, tried }: SentField, by: string): Promise<Answer | null> {
  let latest: { readonly at: number; readonly base: Answer | null } | undefined;
  // By where they landed: what he went back to is named once, and landed twice. Of two at one place the later one is named first.
  for (const earlier of tried) {
    const landed = await landedBefore(tx, field, { by, basedOn: expectedVersion, digest: digestOf(earlier) });
    if (landed === undefined || (latest !== undefined && latest.at >= landed.at)) continue;
    // Of a try that has to be chosen, everything else has arrived; what is contested still stands as it did before that try.
    const { row, at } = landed;
    latest = { at, base: row ? arrivedOf(earlier, { base: row.base as Answer | null, fields: conflictFields(row) }) : earlier };
  }
  if (latest !== undefined) return latest.base;
  const base = await versionOf(tx, field, expectedVersion);
  if (base !== undefined) return base.answer;
  const theirs = await standingOf(tx, field);
  throw new Refused('PRECONDITION_FAILED', { code: 'stale', changedFields: [field.questionId], base: null, theirs: wireOf(theirs) });
}

/** A merge that the question does not take (too many rows together) is no merge: somebody has to choose. */
function mergedFor({ writable, answer }: SentField, base: Answer | null, theirs: Answer | null): Merged {
  const merged = mergeAnswers(base, answer, theirs);
  const fits =
    merged.answer === null || sameAnswer(merged.answer, theirs) || answerSchema(writable.question).safeParse(merged.answer).success;
  return fits ? merged : { answer: theirs, fields: ['answer'] };
}

/** Brings one sent answer together with what stands, and keeps what has to be chosen. The request's row is locked by the caller. */
export async function mergeInto(tx: Tx, sent: SentField, where: Where): Promise<Landed> {
  const before = await answeredBefore(tx, sent, where);
  if (before !== undefined) return before;
  const { field, writable, answer, expectedVersion } = sent;
  const theirs = await standingOf(tx, field);
  const base = await baseOf(tx, sent, where.caller.actor.person);
  const merged = mergedFor(sent, base, theirs.answer);
  const isContested = merged.fields.length > 0;
  const isNew = !sameAnswer(merged.answer, theirs.answer);
  const contentVersion = where.contentVersion + (isNew ? 1 : 0);
  const made = { field, writable, answer: merged.answer, version: theirs.version + 1, contentVersion, basedOn: expectedVersion };
  const sentDigest = isContested ? null : digestOf(answer);
  const standing = isNew ? await writeVersion(tx, where, { ...made, sentDigest, conflictId: null }) : theirs;
  if (!isContested) return { is: 'saved', standing, contentVersion };
  return { is: 'conflict', conflict: await keepConflict(tx, sent, { ...where, base, standing, fields: merged.fields }), contentVersion };
}

async function keepConflict(
  tx: Tx,
  { field, writable, answer, expectedVersion, tried }: SentField,
  { caller, onFile, base, standing, fields }: Where & { base: Answer | null; standing: Standing; fields: readonly FieldKey[] },
): Promise<Conflict> {
  const { answerConflict: c } = tables;
  const at = new Date(caller.now());
  const by = caller.actor.person;
  const earlier = tried.map((one) => digestOf(one));
  // The same writer wrote on before he heard of it: his newer words take the place of his older ones, which stay readable.
  if (earlier.length > 0)
    await tx
      .update(c)
      .set({ choice: 'rewritten', settledBy: by, settledAt: at, shownVersion: standing.version, settledVersion: standing.version })
      .where(
        and(
          eq(c.requestId, field.requestId),
          eq(c.questionId, field.questionId),
          eq(c.by, by),
          eq(c.baseVersion, expectedVersion),
          inArray(c.sentDigest, earlier),
          isNull(c.choice),
        ),
      );
  const [row] = await tx
    .insert(c)
    .values({
      ...field,
      conflictId: caller.ids(),
      sectionId: writable.sectionId,
      side: writable.side,
      agencyId: onFile.agency.agencyId,
      baseVersion: expectedVersion,
      base,
      mine: answer,
      sentDigest: digestOf(answer),
      metVersion: standing.version,
      fields: [...fields],
      by,
      at,
    })
    .returning();
  if (row === undefined) throw new Error('a conflict that was kept has its row');
  return shown(row, standing);
}

/** What stands, as it goes over the wire; nothing where it was never written. */
export const wireOf = ({ answer, version, by, at }: Standing) =>
  version === 0 ? null : { answer, version, by, at: at?.toISOString() ?? null };

/** 412 with both versions, what they began with, and which fields have to be chosen. */
export const contested = ({ conflictId, questionId, fields, base, mine, theirs }: Conflict): Refused =>
  new Refused('PRECONDITION_FAILED', {
    code: 'stale',
    changedFields: [questionId],
    conflictId,
    fields,
    base,
    mine,
    theirs: wireOf(theirs),
  });
