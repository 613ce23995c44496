import { subjectKey } from '../../components/subject.ts';
import type { Acknowledged, Concurrence, Track } from '../../request/state.ts';
import type { Look } from '../look.ts';
import { findings } from './requestEvents.ts';
import { sayOutcome, sayStanding } from './table.ts';

/** What of the table may change while somebody reads it. */
export interface TableShown {
  readonly tracks: readonly Track[];
  readonly civilRights?: Acknowledged['civilRights'];
  readonly concurred?: { readonly agency: Concurrence | null; readonly ice: Concurrence | null };
}

const names = { agency: 'The agency', ice: 'ICE' } as const;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function rowNews(before: Track | undefined, now: Track, look: Look): readonly string[] {
  const name = look.subject(subjectKey(now.subject));
  if (before === undefined) return [`${name} was put on the table.`];
  const { standing } = now;
  if (same(before.standing, standing)) return [];
  if (standing.kind === 'open') return [`${name} is open again.`];
  if (standing.kind === 'agreed') return [`Both agree on “${sayOutcome(standing.outcome, look)}” for ${name}.`];
  if (standing.kind === 'proposed')
    return [`${standing.by.party === 'agency' ? names.agency : names.ice} proposes “${sayOutcome(standing.outcome, look)}” for ${name}.`];
  return [`${name}: ${sayStanding(standing)}.`];
}

function rightsNews(before: TableShown, now: TableShown, look: Look): readonly string[] {
  if (same(before.civilRights, now.civilRights) || now.civilRights == null) return [];
  const { reviewer, review } = now.civilRights;
  if (review === null && before.civilRights?.review != null && before.civilRights.reviewer === reviewer)
    return [`The civil-rights finding is void: ${look.person(reviewer)} reviews the new table.`];
  if (review === null) return [`${look.person(reviewer)} was named to review civil rights.`];
  return [`The civil-rights finding was recorded: ${findings[review.finding]}.`];
}

function wordNews(side: 'agency' | 'ice', before: TableShown, now: TableShown): readonly string[] {
  const [then, since] = [before.concurred?.[side] ?? null, now.concurred?.[side] ?? null];
  if (then === null && since !== null) return [`${names[side]} concurred with the determination.`];
  return then !== null && since === null && now.concurred !== undefined
    ? [`The concurrence of ${side === 'agency' ? 'the agency' : 'ICE'} is void.`]
    : [];
}

/** What changed on the table between two readings, one sentence for each change. */
export function sayTableNews(before: TableShown, now: TableShown, look: Look): readonly string[] {
  const wasThere = (trackId: string) => before.tracks.find((track) => track.trackId === trackId);
  const gone = before.tracks.filter(({ trackId }) => !now.tracks.some((track) => track.trackId === trackId));
  return [
    ...now.tracks.flatMap((track) => rowNews(wasThere(track.trackId), track, look)),
    ...gone.map(({ subject }) => `${look.subject(subjectKey(subject))} was taken off the table.`),
    ...rightsNews(before, now, look),
    ...wordNews('agency', before, now),
    ...wordNews('ice', before, now),
  ];
}
