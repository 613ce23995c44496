import { type Answer, isList } from '@ice-access/domain/assessment';

/**
 * One field's value that the server acknowledged: a whole answer, or one row of a list. Every value that an editor writes stands nowhere
 * else, so that it can be followed: in the model nothing is merged, values are only looked for.
 */
export interface Acknowledged {
  readonly questionId: string;
  /** The words, or the row's words; `null` where the row was taken out. */
  readonly mark: string | null;
  readonly rowId: string | null;
  readonly by: string;
  /** The version that he had before him: what he wrote can stand only after it. */
  readonly on: number;
  /** The choice that the server said has to be made, where it said so. */
  readonly contested: Contested | undefined;
}
/** A choice that has to be made, and between which fields. */
export interface Contested {
  readonly conflictId: string;
  readonly fields: readonly string[];
}

/** What the server shows of one question in the end. */
export interface Shown {
  readonly current: Answer | null;
  readonly versions: readonly {
    readonly version: number;
    readonly answer: Answer | null;
    readonly by: string;
    readonly basedOn: number;
    readonly conflictId: string | null;
  }[];
  readonly conflicts: readonly {
    readonly conflictId: string;
    readonly mine: Answer | null;
    readonly by: string;
    readonly choice: string | null;
    readonly settledBy: string | null;
    readonly shownVersion: number | null;
    readonly settledVersion: number | null;
  }[];
}

/** The words of a whole answer or of one row; null where it is not there. */
export function markIn(answer: Answer | null, rowId: string | null): string | null {
  if (answer === null) return null;
  if (rowId === null) return typeof answer.value === 'string' ? answer.value : null;
  const name = isList(answer.value) ? answer.value.rows[rowId]?.name : undefined;
  return typeof name === 'string' ? name : null;
}

/** Which versions of a question came to an editor's page, by that page's own account and not by the server's. */
export type SeenBy = (by: string, questionId: string, version: number) => boolean;
export type Place = 'current' | 'open conflict' | 'chosen' | 'replaced';

/** Where an acknowledged value is; nothing where it is lost. */
export function whereIs({ questionId, mark, rowId, by, on, contested: told }: Acknowledged, shown: Shown, seen: SeenBy): Place | undefined {
  const has = (answer: Answer | null) => markIn(answer, rowId) === mark;
  if (has(shown.current)) return 'current';
  // What he wrote waits for a choice only where that choice is about it: the other fields of what he sent have to stand.
  const waits = told?.fields.some((field) => field === 'answer' || field === `row:${rowId}`);
  const contested = waits ? shown.conflicts.filter((one) => one.conflictId === told?.conflictId && one.by === by && has(one.mine)) : [];
  if (contested.some(({ choice }) => choice === null)) return 'open conflict';
  const stands = (version: number | null) => has(shown.versions.find((one) => one.version === version)?.answer ?? null);
  // Whoever chose had both before him; and when he chose this one, it stood.
  for (const { choice, settledBy, shownVersion, settledVersion } of contested)
    if (isChoice(choice) && seen(settledBy ?? '', questionId, shownVersion ?? -1) && (choice !== 'mine' || stands(settledVersion)))
      return 'chosen';
  // A row that was taken out was missing before somebody added it, too: only what stands after the version he wrote on is his.
  const stood = shown.versions.filter(({ version, answer }) => version > on && has(answer));
  for (const { version } of stood) {
    const next = shown.versions.find((one) => one.version === version + 1);
    if (next === undefined || has(next.answer)) continue;
    const base = shown.versions.find((one) => one.version === next.basedOn)?.answer ?? null;
    // Whoever replaced it had it before him: in the version that he wrote on, which his page had; or it was his own.
    const knew = next.by === by || (next.basedOn > on && has(base) && seen(next.by, questionId, next.basedOn));
    if (!knew) return undefined;
  }
  return stood.length > 0 ? 'replaced' : undefined;
}
const isChoice = (choice: string | null): boolean => choice === 'mine' || choice === 'theirs' || choice === 'other';

/**
 * Whether a second sending was answered otherwise than the first. What the first one wrote, the second one names again; a version that was
 * kept for a choice is the same choice, or was chosen meanwhile. Where the first one found its own words there already it wrote nothing,
 * and what stands is the answer each time.
 */
export function answeredOtherwise({ by, on, first, again }: Repeated, { versions }: Shown): boolean {
  if (first.status === 412) return again.status !== 200 && again.conflictId !== first.conflictId;
  const written = versions.some((one) => one.version === first.version && one.by === by && one.basedOn === on && one.version > on);
  return again.status !== 200 || (written && again.version !== first.version);
}
interface Repeated {
  readonly questionId: string;
  readonly by: string;
  readonly on: number;
  readonly first: { readonly status: number; readonly version: number | undefined; readonly conflictId: string | undefined };
  readonly again: Repeated['first'];
}
