import { isWithdrawn } from './determination.ts';
import type { RequestRejection } from './rejection.ts';
import type { Track } from './state.ts';

/** Why nothing can be said on this row: it is not there, or the agency took it off the table meanwhile. */
export function rowShut(tracks: readonly Track[], trackId: string): RequestRejection | undefined {
  const track = tracks.find((one) => one.trackId === trackId);
  if (track === undefined) return { code: 'unknownTrack', trackId };
  return isWithdrawn(track) ? { code: 'componentWithdrawn', trackId } : undefined;
}
