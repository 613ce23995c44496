import type { AgreementEvent } from '../agreement/parts.ts';
import type { Band } from '../assessment/standings.ts';
import type { Audience } from '../kernel/typedText.ts';
import type { LookKind } from '../looking/kinds.ts';
import type { OrganisationEvent } from '../organisation/parts.ts';
import type { AwaitedEvent } from '../request/awaited.ts';
import type { CivilRightsSource } from '../request/civilRightsSources.ts';
import type { KeptInside } from '../request/keptInside.ts';
import type { RequestEvent } from '../request/parts.ts';
import type { ReasonCode } from '../request/reasonCodes.ts';
import type { SendBackPart } from '../request/sendBackParts.ts';
import type { CaseKind, Cases } from './cases.ts';
import type { AnyRejection } from './en/rejectionSentences.ts';
import { en, plainLook } from './en.ts';
import { found } from './found.ts';
import { type Known, type Look, lookUp } from './look.ts';
import type { PhaseWords } from './standing.ts';

export type { CaseKind, Cases } from './cases.ts';
export { type AccountLetter, accountLetters } from './en/accountLetters.ts';
export { sayOperatingReason } from './en/agreementSteps.ts';
export { sayDate, sayDue, sayHowFar } from './en/dates.ts';
export { deedWords as sayDeed } from './en/deeds.ts';
export { determinationParts, type RecordFacts, type RecordPart } from './en/determinationDocument.ts';
export { disputeStandings } from './en/disputes.ts';
export { overruledBands } from './en/fits.ts';
export { sayForecast, sayForecastShort } from './en/forecast.ts';
export { sayHand } from './en/hands.ts';
export { invitationLetter, joiningLetters, organisationLetter } from './en/organisationLetters.ts';
export { sayPoints } from './en/points.ts';
export type { AnyRejection } from './en/rejectionSentences.ts';
export { sayOutcome, sayRowPast, sayStanding } from './en/table.ts';
export { sayTableNews, type TableShown } from './en/tableNews.ts';
export {
  meetingKinds,
  sayHoldOverdue,
  sayMinutes,
  sayQuestionsAsked,
  sayThreadTurn,
  sayUnacknowledged,
  talkWords,
} from './en/talk.ts';
export { sayFound, sayText } from './en/texts.ts';
export { sayLateness, sayLedger, sayPeriod, sayRun, sayStepLate } from './en/time.ts';
export { agreementTimeStepWords, requestTimeSteps, type TimeStepWords, timeHolderWords } from './en/timeSteps.ts';
export type { Holder } from './en/turns.ts';
export { type Catalogue, en } from './en.ts';
export type { FoundText, Known, Look } from './look.ts';
export { type PhaseWords, sayPhase, sayRole, sayTurn } from './standing.ts';

/** The words on a button, and what will happen. */
export interface CommandWords {
  readonly label: string;
  readonly effect: string;
}
/** Written as methods, so that a sentence for one event may stand in a table for all. */
interface Sayers {
  event(event: RequestEvent | AgreementEvent | OrganisationEvent, look: Look): string;
  rejection(rejection: AnyRejection, look: Look): string;
}
interface Words {
  readonly events: Readonly<Record<string, Sayers['event']>>;
  readonly phases: Readonly<Record<string, PhaseWords>>;
  readonly commands: Readonly<Record<string, CommandWords>>;
  readonly nextSteps: Readonly<Record<string, string>>;
}
const words: Readonly<Record<CaseKind, Words>> = { request: en.request, agreement: en.agreement, organisation: en.organisation };
const rejections: Readonly<Record<string, Sayers['rejection']>> = en.rejections;

/** A sentence may begin with a name or a general word that stands small inside others. */
const startOfSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Ids to words, from the maps that an answer of the API carries. */
export const lookFrom = (known: Known): Look => lookUp(known, en.subjectName);

/** What happened, in one sentence or a few. */
export const sayEvent = <Kind extends CaseKind>(kind: Kind, event: Cases[Kind]['event'], look: Look = plainLook): string =>
  startOfSentence(found(words[kind].events, event.type)(event, look));

/** Why not, and what opens the way. */
export const sayRejection = (rejection: AnyRejection, look: Look = plainLook): string =>
  startOfSentence(found(rejections, rejection.code)(rejection, look));

/** The words on a button, and what will happen. */
export const sayCommand = <Kind extends CaseKind>(kind: Kind, command: Cases[Kind]['command']): CommandWords =>
  found(words[kind].commands, command);

/** What happens next, in the same words for both sides. */
export const sayNextStep = <Kind extends CaseKind>(kind: Kind, code: Cases[Kind]['nextStep']): string => found(words[kind].nextSteps, code);

/** Why an outcome: one reason of the closed list. */
export const sayReasonCode = (code: ReasonCode): string => en.request.reasons[code];
/** What a deferred program waits for. */
export const sayAwaited = (event: AwaitedEvent): string => en.request.awaited[event];
/** What a civil-rights reviewer looked at. */
export const saySource = (source: CivilRightsSource): string => en.request.sources[source];
/** What headquarters sent back, or can send back. */
export const saySendBackPart = (part: SendBackPart): string => en.request.sendBack[part];
/** That something exists, and why only ICE reads it. */
export const sayKeptInside = (what: KeptInside): string => en.request.keptInside[what];

/** What was opened, by the name of the read; by its kind alone where the read has no words of its own. */
export const sayOpened = (what: string, kind: LookKind): string => en.lookParts[what] ?? en.lookKinds[kind];

/** How a program fits, beside its row. */
export const sayBand = (band: Band): string => en.bands[band];
/** Who will read what is typed. */
export const sayAudience = (audience: Audience): string => en.audiences[audience];
/** The official name of a program with its model, by its key. */
export const saySubject = (key: string): string => en.subjectName(key);
