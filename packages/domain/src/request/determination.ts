import { subjectKey } from '../components/subject.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { PersonId } from '../parties/actor.ts';
import type { RequestRejection } from './rejection.ts';
import type { Acknowledged, Assessed, Track, TrackOutcome } from './state.ts';

type Table = Pick<Assessed, 'tracks' | 'civilRights'>;

/** What both sides agreed for this track; undefined while it is open or only proposed. */
export const agreedOutcome = (track: Track): TrackOutcome | undefined =>
  track.standing.kind === 'agreed' ? track.standing.outcome : undefined;

/** Ids of the tracks that both sides selected. */
export const selectedTracks = (tracks: readonly Track[]): readonly string[] =>
  tracks.filter((track) => agreedOutcome(track)?.kind === 'selected').map(({ trackId }) => trackId);

/** Whether a component, with its model, is on the table already. */
export const isConsidered = (tracks: readonly Track[], key: string): boolean => tracks.some((track) => subjectKey(track.subject) === key);

/** Why the table is not settled yet. */
export function tracksOpen(tracks: readonly Track[]): RequestRejection | undefined {
  if (tracks.length === 0) return { code: 'noTracks' };
  const open = tracks.filter((track) => agreedOutcome(track) === undefined).map(({ trackId }) => trackId);
  return open.length > 0 ? { code: 'tracksOpen', trackIds: open } : undefined;
}

/** Whether the civil-rights reviewer objects to a table on which something is selected. */
export const isObjected = ({ tracks, civilRights }: Table): boolean =>
  civilRights?.review?.finding === 'objection' && selectedTracks(tracks).length > 0;

/** Why the table cannot be concurred with yet, whoever asks. */
export function tableOpen(request: Table): RequestRejection | undefined {
  const open = tracksOpen(request.tracks);
  if (open !== undefined) return open;
  if (request.civilRights === null) return { code: 'civilRightsReviewerMissing' };
  if (request.civilRights.review === null) return { code: 'civilRightsOpen' };
  return isObjected(request) ? { code: 'civilRightsObjection' } : undefined;
}

/** What this person did for ICE in the case that keeps them from another office in it. */
export function earlierAct(
  request: Pick<Acknowledged, 'assessors' | 'civilRights' | 'reviewedBy'> & Partial<Pick<Assessed, 'shapedBy'>>,
  person: PersonId,
) {
  return {
    assessed: request.assessors.includes(person),
    determined: request.shapedBy?.includes(person) === true,
    reviewedCivilRights: request.civilRights?.reviewer === person || request.reviewedBy.includes(person),
  };
}

/** What a settled table leads to. */
export function resultOf(tracks: readonly Track[]): {
  readonly result: 'goesOn' | 'nothingSelected' | 'allDeferred';
  readonly until: CalendarDate | null;
} {
  if (selectedTracks(tracks).length > 0) return { result: 'goesOn', until: null };
  const dates = tracks.map((track) => agreedOutcome(track)?.until ?? null).filter((until) => until !== null);
  const [first] = dates.toSorted();
  return first === undefined ? { result: 'nothingSelected', until: null } : { result: 'allDeferred', until: first };
}

/**
 * The table as both sides see it, as plain data: its canonical JSON is what `content.determinationDigest` is the SHA-256 of.
 * Texts stand in it by their hash, so an erased text changes nothing.
 */
export function determinationTable({ tracks, civilRights }: Table) {
  return {
    tracks: tracks.map(({ trackId, subject, insteadOf, standing }) => ({
      trackId,
      subject: subjectKey(subject),
      insteadOf,
      standing: standing.kind,
      outcome:
        standing.kind === 'open'
          ? null
          : {
              kind: standing.outcome.kind,
              reason: standing.outcome.reason.sha256,
              offers: standing.outcome.offers === null ? null : subjectKey(standing.outcome.offers.subject),
              until: standing.outcome.until,
            },
    })),
    civilRights:
      civilRights?.review == null
        ? null
        : { finding: civilRights.review.finding, conditions: civilRights.review.conditions.map(({ sha256 }) => sha256) },
  };
}
