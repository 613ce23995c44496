import { subjectKey } from '../components/subject.ts';
import type { Assessed, Track, TrackOutcome } from './state.ts';

type Table = Pick<Assessed, 'tracks' | 'civilRights' | 'actions'>;

/** What was added to outcomes later stands in the text only where it was said, so that the digest of an older table stays the same. */
const outcomeAsText = ({ kind, reason, offers, until, reasonCodes, awaits }: TrackOutcome) => ({
  kind,
  reason: reason.sha256,
  offers: offers === null ? null : subjectKey(offers.subject),
  until,
  ...(reasonCodes === undefined ? {} : { reasonCodes }),
  ...(awaits == null ? {} : { awaits }),
});

/** One row as both sides read it, as plain data: its canonical JSON is what `content.rowDigests` holds the SHA-256 of. Null while nothing is proposed. */
export function determinationRow({ trackId, subject, insteadOf, standing }: Track) {
  if (standing.kind === 'open' || standing.kind === 'withdrawn') return null;
  return { trackId, subject: subjectKey(subject), insteadOf, outcome: outcomeAsText(standing.outcome) };
}

function standingAsText({ standing }: Track) {
  if (standing.kind === 'open') return { standing: standing.kind, outcome: null };
  if (standing.kind === 'withdrawn') return { standing: standing.kind, outcome: null, reason: standing.reason.sha256 };
  return { standing: standing.kind, outcome: outcomeAsText(standing.outcome) };
}

/**
 * The table as both sides see it, as plain data: its canonical JSON is what `content.determinationDigest` is the SHA-256 of.
 * Texts stand in it by their hash, so an erased text changes nothing. What was done of the plan is not in it: a deed voids nothing.
 */
export function determinationTable({ tracks, civilRights, actions = [] }: Table) {
  return {
    tracks: tracks.map((track) => ({
      trackId: track.trackId,
      subject: subjectKey(track.subject),
      insteadOf: track.insteadOf,
      ...standingAsText(track),
    })),
    civilRights:
      civilRights?.review == null
        ? null
        : {
            finding: civilRights.review.finding,
            conditions: civilRights.review.conditions.map(({ sha256 }) => sha256),
            ...(civilRights.review.sources === undefined ? {} : { sources: civilRights.review.sources }),
            ...(civilRights.review.sourcesText == null ? {} : { sourcesText: civilRights.review.sourcesText.sha256 }),
          },
    ...(actions.length === 0
      ? {}
      : { actions: actions.map(({ actionId, side, what, dueOn }) => ({ actionId, side, what: what.sha256, dueOn })) }),
  };
}
