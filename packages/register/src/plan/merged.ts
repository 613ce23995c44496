import type { Fresh } from './freshRows.ts';
import type { ListedAgreement, NewestList } from './shapes.ts';

const earlier = (a: string, b: string) => (a.localeCompare(b) < 0 ? a : b);

export interface Moment {
  readonly isNewest: boolean;
  readonly newest: NewestList | null;
  /** This very row was imported before. */
  readonly isSeen: boolean;
}

/** What a row that is known becomes. A list older than what is known only moves the first date. */
export function merged(before: ListedAgreement, { agreement }: Fresh, { isNewest, newest, isSeen }: Moment): ListedAgreement {
  const firstListedOn = earlier(before.firstListedOn, agreement.firstListedOn);
  if (isNewest) return { ...agreement, firstListedOn };
  if (agreement.lastListedAt < before.lastListedAt) return { ...before, firstListedOn };
  const isSameMoment = agreement.lastListedAt === before.lastListedAt;
  // Of two lists of one moment the later import gave the present values; the other one does not take them back.
  if (isSameMoment && isSeen && before.lastListedIn !== agreement.lastListedIn) return { ...before, firstListedOn };
  const missedEarlier = !isSameMoment && before.missingSince !== null && before.missingSince <= agreement.lastListedOn;
  return {
    ...agreement,
    firstListedOn,
    standing: before.standing,
    missingSince: missedEarlier ? (newest?.listedAt.slice(0, 10) ?? null) : before.missingSince,
  };
}
