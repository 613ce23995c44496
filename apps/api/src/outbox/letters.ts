import { type AgreementEvent, type AgreementState, agreementNextStep } from '@ice-access/domain/agreement';
import { nextStep, type RequestEvent, type RequestState } from '@ice-access/domain/request';
import { type Look, sayDate, sayEvent, sayNextStep, sayTurn } from '@ice-access/domain/wording';
import { agreementHears, hearersOf, requestHears, type Side } from './hears.ts';

/** A letter before it is an outbox row. It goes to whoever holds the office when it is sent. */
export interface Letter {
  readonly toParty: Side;
  readonly toOffice: string;
  readonly subject: string;
  readonly body: string;
}
export interface AboutCase {
  readonly reference: string;
  readonly agencyName: string;
}
/** Names for ids. What people typed is never quoted: a letter cannot be erased once it is out, a text in the case can. */
type Names = Omit<Look, 'text'>;

const unquoted = (names: Names): Look => ({ ...names, text: () => undefined });

/** The office that a side reads its letters at, unless the next step names another of that side. */
const mailboxes: Readonly<Record<Side, string>> = { agency: 'agency.official', ice: 'ice.programOffice' };
const officeOf = (side: Side, by: readonly string[]): string => by.find((role) => role.startsWith(`${side}.`)) ?? mailboxes[side];

export function letterText(parts: { readonly about: AboutCase; readonly sentence: string; readonly next: readonly string[] }): string {
  const lines = [`${parts.about.reference} · ${parts.about.agencyName}`, parts.sentence, ...parts.next];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** The first sentence of what happened, short enough for a subject line. */
export function subjectLine(reference: string, sentence: string): string {
  const first = /^.*?[.](?=\s|$)/s.exec(sentence)?.[0].replace(/\.$/, '') ?? sentence;
  return `${reference}: ${first.length > 110 ? `${first.slice(0, 109).trimEnd()}…` : first}`.replace(/[\r\n]+/g, ' ');
}

interface Told {
  readonly about: AboutCase;
  readonly sentence: string;
  readonly hearers: readonly Side[];
  readonly step: { readonly by: readonly string[]; readonly dueOn: string | null; readonly says: string };
  readonly turnFor: (side: Side) => string;
}

const write = ({ about, sentence, hearers, step, turnFor }: Told): readonly Letter[] =>
  hearers.map((side) => {
    const due = step.dueOn === null ? '' : `By ${sayDate(step.dueOn)}.`;
    const next = [`What happens next: ${step.says} ${due}`.trim(), `${turnFor(side)}.`];
    return {
      toParty: side,
      toOffice: officeOf(side, step.by),
      subject: subjectLine(about.reference, sentence),
      body: letterText({ about, sentence, next }),
    };
  });

interface Telling {
  readonly about: AboutCase;
  readonly names: Names;
}

/** What both sides are told of one fact of a request, in the words that both pages use. Pure. */
export function requestLetters(event: RequestEvent, state: RequestState, { about, names }: Telling): readonly Letter[] {
  const { code, by, dueOn, holder } = nextStep(state);
  const sentence = sayEvent('request', event, unquoted(names));
  const hearers = hearersOf(requestHears[event.type], event.by.party);
  return write({
    about,
    sentence,
    hearers,
    step: { by, dueOn, says: sayNextStep('request', code) },
    turnFor: (side) => sayTurn(holder, side),
  });
}

/** The same for one fact of an agreement. */
export function agreementLetters(event: AgreementEvent, state: AgreementState, { about, names }: Telling): readonly Letter[] {
  const { code, by, dueOn, holder } = agreementNextStep(state);
  const sentence = sayEvent('agreement', event, unquoted(names));
  const hearers = hearersOf(agreementHears[event.type], event.by.party);
  return write({
    about,
    sentence,
    hearers,
    step: { by, dueOn, says: sayNextStep('agreement', code) },
    turnFor: (side) => sayTurn(holder, side),
  });
}
