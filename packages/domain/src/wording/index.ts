import type { Audience } from '../kernel/typedText.ts';
import type { Role } from '../parties/roles.ts';
import type { AnyRequestRejection, RequestCommandType } from '../request/decide.ts';
import type { RequestEvent } from '../request/parts.ts';
import type { RequestPhase } from '../request/state.ts';
import type { Holder, NextStepCode } from '../request/turn.ts';
import { en, plainLook } from './en.ts';
import { type Known, type Look, lookUp } from './look.ts';

export { sayDate, sayDue, sayHowFar } from './en/dates.ts';
export { sayHand } from './en/requestEvents.ts';
export { sayText } from './en/texts.ts';
export { type Catalogue, en } from './en.ts';
export type { FoundText, Known, Look } from './look.ts';

/** The two kinds of case whose words are looked up. */
export interface Cases {
  readonly request: { readonly event: RequestEvent; readonly phase: RequestPhase; readonly command: RequestCommandType };
}
export type CaseKind = keyof Cases;

/** Ids to words, from the maps that an answer of the API carries. */
export const lookFrom = (known: Known): Look => lookUp(known, en.subjectName);

/** What happened, in one sentence or a few. */
export function sayEvent<Kind extends CaseKind>(kind: Kind, event: Cases[Kind]['event'], look: Look = plainLook): string {
  const sentences: Readonly<Record<string, unknown>> = en[kind].events;
  // Each sentence takes the event of its own type: the catalogue is exhaustive by type.
  return (sentences[event.type] as (event: Cases[Kind]['event'], look: Look) => string)(event, look);
}

/** Why not, and what opens the way. */
export function sayRejection(rejection: AnyRequestRejection, look: Look = plainLook): string {
  const sentences: Readonly<Record<string, unknown>> = en.rejections;
  return (sentences[rejection.code] as (rejection: AnyRequestRejection, look: Look) => string)(rejection, look);
}

/** How a case stands: its name, a short name for a road or a list, and what it means. */
export const sayPhase = <Kind extends CaseKind>(kind: Kind, phase: Cases[Kind]['phase']) => en[kind].phases[phase];

/** The words on a button, and what will happen. */
export const sayCommand = <Kind extends CaseKind>(kind: Kind, command: Cases[Kind]['command']) => en[kind].commands[command];

/** What happens next in a request. */
export const sayNextStep = (code: NextStepCode): string => en.request.nextSteps[code];

export const sayRole = (role: Role): string => en.roles[role];
export const sayAudience = (audience: Audience): string => en.audiences[audience];
/** Whose turn it is: in the same words for everybody, or said to one side. */
export const sayTurn = (holder: Holder, reader?: 'agency' | 'ice'): string =>
  reader === undefined ? en.holders[holder] : en.turnsFor[reader][holder];
/** The official name of a program with its model. */
export const saySubject = (key: string): string => en.subjectName(key);
