import type { RequestEvent } from './parts.ts';
import type { In, Track } from './state.ts';

/** Concurrences before anybody concurred. */
export const nobodyYet = { agency: null, ice: null } as const;

/** What was reviewed and concurred with was another table: both are void. */
export const withTracks = (request: In<'determining'>, tracks: readonly Track[]): In<'determining'> => ({
  ...request,
  tracks,
  concurred: nobodyYet,
  civilRights: request.civilRights === null ? null : { ...request.civilRights, review: null },
  internal: { ...request.internal, civilRightsNote: null },
});
/** Who shaped the table for ICE does not decide at headquarters: remembered by person. */
export const shaped = (request: In<'determining'>, { by }: RequestEvent): In<'determining'> =>
  by.party !== 'ice' || request.shapedBy.includes(by.person) ? request : { ...request, shapedBy: [...request.shapedBy, by.person] };
/** The tracks with one of them changed. */
export const onTrack = (tracks: readonly Track[], trackId: string, change: (track: Track) => Track): readonly Track[] =>
  tracks.map((track) => (track.trackId === trackId ? change(track) : track));
/** A track on which nothing is said any more; what was said stays in the log. */
export const openAgain = (track: Track): Track => ({ ...track, standing: { kind: 'open' } });
