import { subjectKey } from '../components/subject.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { PersonId } from '../parties/actor.ts';
import type { RequestRejection } from './rejection.ts';
import type { Acknowledged, Assessed, Track, TrackOutcome, TrackStanding } from './state.ts';

type Table = Pick<Assessed, 'tracks' | 'civilRights' | 'actions'>;

/** What became of this track: what both sides agreed, or how it was closed in disagreement; undefined while it is open or only proposed. */
export const agreedOutcome = ({ standing }: Track): TrackOutcome | undefined =>
  standing.kind === 'agreed' || standing.kind === 'closed' ? standing.outcome : undefined;

/** What is proposed or settled on a row; null while nothing is, and when the agency took it off the table. */
export const outcomeOf = (standing: TrackStanding): TrackOutcome | null => ('outcome' in standing ? standing.outcome : null);

/** Whether the agency took this component off the table. */
export const isWithdrawn = ({ standing }: Track): boolean => standing.kind === 'withdrawn';
/** Whether the two sides still have to say something about this track. */
const isOpen = (track: Track): boolean => !isWithdrawn(track) && agreedOutcome(track) === undefined;

/** Ids of the tracks that both sides selected. */
export const selectedTracks = (tracks: readonly Track[]): readonly string[] =>
  tracks.filter((track) => agreedOutcome(track)?.kind === 'selected').map(({ trackId }) => trackId);

/** Whether a component, with its model, is on the table already. One that was taken off can be put on it again. */
export const isConsidered = (tracks: readonly Track[], key: string): boolean =>
  tracks.some((track) => !isWithdrawn(track) && subjectKey(track.subject) === key);

/** Why the table is not settled yet. */
export function tracksOpen(tracks: readonly Track[]): RequestRejection | undefined {
  if (tracks.length === 0) return { code: 'noTracks' };
  const open = tracks.filter(isOpen).map(({ trackId }) => trackId);
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

/** For how long a disagreement stands, answered, before the field director may close its row: a month to be heard at headquarters or to settle. */
export const disagreementStandsDays = 30;

/** Deferred tracks of a request, with their dates and what they wait for. */
export const deferredTracks = (tracks: readonly Track[]): readonly (Track & { readonly outcome: TrackOutcome })[] =>
  tracks.flatMap((track) => {
    const outcome = agreedOutcome(track);
    return outcome?.kind === 'deferred' ? [{ ...track, outcome }] : [];
  });

/** Deferred tracks that did not wake up yet. */
export const sleepingTracks = ({ tracks, woken = [] }: Pick<Assessed, 'tracks'> & { readonly woken?: readonly string[] | undefined }) =>
  deferredTracks(tracks).filter(({ trackId }) => !woken.includes(trackId));
