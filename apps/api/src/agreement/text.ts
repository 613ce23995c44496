import { type ReadText, readTexts, type Tx, tables } from '@ice-access/database';
import {
  type AgreementContent,
  type AgreementState,
  type Composed,
  canonicalAgreement,
  compose,
  type Terms,
  termsOf,
} from '@ice-access/domain/agreement';
import { type Blank, loadTemplate, type Subject, type Template } from '@ice-access/domain/components';
import { sha256Of } from '@ice-access/ledger';
import { stateNames } from '@ice-access/register';
import { eq } from 'drizzle-orm';
import type { OpenedAgreement } from './onFile.ts';

/** The terms of the current text edition for a component. */
export const termsFor = async (subject: Subject): Promise<Terms> => termsOf(await loadTemplate(subject));

/** One blank with what was filled in. */
export interface FilledBlank extends Blank {
  readonly value: string;
  /** 0: nothing was filled in yet. */
  readonly version: number;
}
/** The text of an agreement as it stands, and what it is made of. */
export interface AgreementText {
  readonly content: AgreementContent;
  readonly composed: Composed;
  /** The same without the words that both sides settled: what a change is compared with. */
  readonly model: Composed;
  readonly template: Template;
  readonly blanks: readonly FilledBlank[];
}

/** What the rules may ask about an agreement's text. */
export const contentOf = async (tx: Tx, state: AgreementState): Promise<AgreementContent> =>
  state.phase === 'unopened' ? { textDigest: '', unfilled: [] } : (await textOf(tx, state)).content;

const wordsIn = (text: ReadText | undefined): string =>
  text === undefined ? '' : 'text' in text ? text.text : `These words were erased on ${text.erasedOn} under ${text.under}.`;

/** Composes the text from the model, what was filled in, and the words that both sides settled. */
export async function textOf(tx: Tx, state: OpenedAgreement): Promise<AgreementText> {
  const template = await loadTemplate(state.subject);
  const settled = settledIn(state);
  const texts = await readTexts(
    tx,
    Object.values(settled).map(({ textId }) => textId),
  );
  const filled = await tx.select().from(tables.agreementValue).where(eq(tables.agreementValue.agreementId, state.agreementId));
  const input = {
    reference: state.reference,
    parties: await partiesOf(tx, state),
    values: Object.fromEntries(filled.map(({ key, value }) => [key, value])),
    changes: Object.fromEntries(Object.entries(settled).map(([clauseId, { textId }]) => [clauseId, wordsIn(texts[textId])])),
  };
  const composed = compose(template, input);
  const blanks = template.blanks.map((blank) => {
    const row = filled.find(({ key }) => key === blank.key);
    return { ...blank, value: row?.value ?? '', version: row?.version ?? 0 };
  });
  const content = { textDigest: sha256Of(canonicalAgreement(composed)), unfilled: composed.unfilled };
  return { content, composed, model: compose(template, { ...input, changes: {} }), template, blanks };
}

function settledIn(state: OpenedAgreement) {
  const inner = 'held' in state ? state.held : state;
  return 'settled' in inner ? inner.settled : {};
}

/** Names as they were when the agreement was opened: a later register must not change a text that was agreed. */
async function partiesOf(tx: Tx, { agreementId, fieldOffice }: OpenedAgreement) {
  const { agreement, fieldOffice: office } = tables;
  const [row] = await tx
    .select({ name: agreement.agencyName, state: agreement.state })
    .from(agreement)
    .where(eq(agreement.agreementId, agreementId));
  const [place] = await tx.select({ name: office.name }).from(office).where(eq(office.key, fieldOffice));
  const state = row?.state ?? '';
  return {
    agency: { name: row?.name ?? '', state: stateNames[state] ?? state },
    ice: { fieldOffice: `${place?.name ?? fieldOffice} field office` },
  };
}
