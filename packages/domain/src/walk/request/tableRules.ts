import { daysBetween } from '../../kernel/instant.ts';
import { wakeOn } from '../../request/deadlines.ts';
import { disagreementStandsDays, sleepingTracks } from '../../request/determination.ts';
import type { RequestParts } from '../../request/parts.ts';
import type { RequestState } from '../../request/state.ts';
import type { Seen } from '../world.ts';
import type { RuleName } from './rules.ts';

const disagreementsIn = (state: RequestState) => ('disagreements' in state ? (state.disagreements ?? []) : []);

/** Whether something was said on the table that the next state no longer has. Ended early, a case keeps its words in the log alone. */
function isLost(before: RequestState, after: RequestState): boolean {
  if (!('shapedBy' in after)) return false;
  const kept = disagreementsIn(after);
  return disagreementsIn(before).some(
    ({ disagreementId, answer }) => !kept.some((one) => one.disagreementId === disagreementId && (answer === null || one.answer !== null)),
  );
}

/** Whether something sleeps without a day on which it wakes. */
function sleepsForEver(state: RequestState): boolean {
  if (state.phase === 'deferred') return wakeOn(state) === null;
  return state.phase === 'approved' && sleepingTracks(state).length > 0 && wakeOn(state) === null;
}

/** What the table of a determination is held to, step by step. */
export function tableRules({ event, before, after, content }: Seen<RequestParts>): readonly RuleName[] {
  const found: RuleName[] = [];
  if (isLost(before, after)) found.push('disagreementStays');
  if (sleepsForEver(after)) found.push('deferralWakes');
  if (event.type === 'OutcomeAgreed' && event.data.digest !== content.rowDigests[event.data.trackId]) found.push('agreedAsRead');
  if (event.type === 'OutcomeAgreed' || event.type === 'OutcomeProposed') {
    const track = 'tracks' in before ? before.tracks.find(({ trackId }) => trackId === event.data.trackId) : undefined;
    if (track?.standing.kind === 'withdrawn') found.push('withdrawnStays');
  }
  if (event.type === 'RowClosedInDisagreement') {
    const track = 'tracks' in before ? before.tracks.find(({ trackId }) => trackId === event.data.trackId) : undefined;
    const word = disagreementsIn(before).find(({ disagreementId }) => disagreementId === event.data.disagreementId);
    const standing = track?.standing;
    const isRefused = standing?.kind === 'proposed' && standing.by.party === 'ice' && standing.outcome.kind === 'notSelected';
    const isAnswered = word?.by.party === 'agency' && word.answer?.by.party === 'ice';
    const hasStood = word !== undefined && daysBetween(word.on, event.on) >= disagreementStandsDays;
    if (!isRefused || !isAnswered || !hasStood) found.push('closedAfterAnswer');
  }
  return found;
}
