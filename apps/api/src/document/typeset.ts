import { type ReadText, readTexts, type Tx } from '@ice-access/database';
import type { DocumentSignature } from '@ice-access/documents';
import type { Signature } from '@ice-access/domain/agreement';
import { sayDate } from '@ice-access/domain/wording';
import type { AgreementOnFile, OpenedAgreement } from '../agreement/onFile.ts';
import { textOf } from '../agreement/text.ts';
import { peopleOf } from '../request/people.ts';

export interface Typeset {
  readonly pdf: Uint8Array;
  readonly fileName: string;
}
type Texts = Readonly<Record<string, ReadText>>;

const wordsOf = (texts: Texts, textId: string): string => {
  const found = texts[textId];
  return found === undefined ? '' : 'text' in found ? found.text : `erased on ${found.erasedOn}`;
};

/** What the two sides signed with, as far as they did: from the log, with the names that belong to the accounts now. */
function signedBy(state: OpenedAgreement): readonly { side: 'agency' | 'ice'; signature: Signature }[] {
  const inner = 'held' in state ? state.held : state;
  const agency = 'agencySignature' in inner ? [{ side: 'agency' as const, signature: inner.agencySignature }] : [];
  const ice = 'iceSignature' in inner ? [{ side: 'ice' as const, signature: inner.iceSignature }] : [];
  return [...agency, ...ice];
}

/** What allows the agency's signature, such as a resolution with its number and date. */
function authorityIn(state: OpenedAgreement, texts: Texts): string | null {
  const inner = 'held' in state ? state.held : state;
  if (!('authority' in inner)) return null;
  const { kind, body, number, decidedOn } = inner.authority;
  const words = wordsOf(texts, body.textId);
  return kind === 'resolution' ? `${words}, resolution ${number ?? ''} of ${sayDate(decidedOn)}` : words;
}

function textIdsIn(state: OpenedAgreement): readonly string[] {
  const inner = 'held' in state ? state.held : state;
  const authority = 'authority' in inner ? [inner.authority.body.textId] : [];
  return [...authority, ...signedBy(state).map(({ signature }) => signature.capacity.textId)];
}

/** The instant of each signature: the log stamps it, the state keeps its date. */
const atOf = (onFile: AgreementOnFile, side: 'agency' | 'ice'): string | undefined =>
  onFile.events.findLast(({ type }) => type === (side === 'agency' ? 'SignedForAgency' : 'Countersigned'))?.at;

/** The document of an agreement, from its text as it stands: the same bytes for the same text and the same signatures. */
export async function typeset(tx: Tx, onFile: AgreementOnFile, { draft }: { readonly draft: boolean }): Promise<Typeset> {
  const { state, events, agency } = onFile;
  if (state.phase === 'unopened') throw new Error('an agreement that was never opened has no document');
  const { composed, content } = await textOf(tx, state);
  const signed = signedBy(state);
  const texts = await readTexts(tx, textIdsIn(state));
  const people = await peopleOf(
    tx,
    signed.map(({ signature }) => signature.by.person),
  );
  const signatures = signed.map(
    ({ side, signature }): DocumentSignature => ({
      side,
      name: people[signature.by.person]?.name ?? '',
      capacity: wordsOf(texts, signature.capacity.textId),
      on: signature.on,
      at: atOf(onFile, side) ?? '',
      authority: side === 'agency' ? authorityIn(state, texts) : null,
    }),
  );
  const at = (draft ? events.at(-1)?.at : atOf(onFile, 'ice')) ?? '';
  const fictional = agency.state === 'ZZ';
  const mark = draft ? 'Draft' : fictional ? 'Demonstration' : null;
  // The typesetter is a large native library that most processes never need.
  const { typesetAgreement } = await import('@ice-access/documents');
  const { pdf } = typesetAgreement({ composed, textDigest: content.textDigest, signatures, at, mark });
  return { pdf, fileName: `${state.reference}${draft ? ' draft' : ''}.pdf` };
}
