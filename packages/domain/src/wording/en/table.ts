import type { Band } from '../../assessment/standings.ts';
import { subjectKey } from '../../components/subject.ts';
import type { TrackOutcome, TrackStanding } from '../../request/state.ts';
import type { Look } from '../look.ts';
import { sayDate } from './dates.ts';
import { awaitedWords } from './determination.ts';
import { outcomeKinds } from './requestEvents.ts';
import { sides } from './turns.ts';

/** What becomes of one program: its kind, and what belongs to it. */
export function sayOutcome({ kind, offers, until, awaits }: TrackOutcome, look: Look): string {
  if (offers !== null) return `${outcomeKinds[kind]}: ${look.subject(subjectKey(offers.subject))}`;
  if (awaits != null && until !== null)
    return `${outcomeKinds[kind]} until ${awaitedWords[awaits]}, reviewed ${sayDate(until)} at the latest`;
  return until === null ? outcomeKinds[kind] : `${outcomeKinds[kind]} until ${sayDate(until)}`;
}

const sideOf = (party: string): string => (party === 'agency' ? sides.agency : sides.ice);
const otherThan = (party: string): string => (party === 'agency' ? 'ICE' : 'the agency');

/** How one row stands, in the same words for both sides. */
export function sayStanding(standing: TrackStanding): string {
  if (standing.kind === 'open') return 'Nothing is proposed yet';
  if (standing.kind === 'agreed') return 'Both agree';
  if (standing.kind === 'closed') return 'Closed in disagreement: not selected';
  if (standing.kind === 'withdrawn') return 'The agency took it off the table';
  const { party } = standing.by;
  return `${sideOf(party)} proposes, ${otherThan(party)} answers`;
}

/** How a program fits, beside its row. */
export const bands: Readonly<Record<Band, string>> = {
  fits: 'fits',
  fitsIf: 'fits if something changes',
  doesNotFit: 'does not fit',
  cannotSay: 'cannot be said yet',
};

const rowPast: Readonly<Record<string, string>> = {
  added: 'put it on the table',
  proposed: 'proposed',
  countered: 'proposed something else',
  agreed: 'agreed',
  asked: 'asked',
  answered: 'answered',
  closed: 'closed the row in disagreement',
  withdrawn: 'took it off the table',
  reopened: 'opened the row again',
  woken: 'woke the row up',
};
/** What was done to a row, after a name. */
export const sayRowPast = (type: string): string => rowPast[type] ?? 'changed the row';
