import type { ClauseStanding } from '@ice-access/domain/agreement';
import { sayDate, sayText } from '@ice-access/domain/wording';
import { type ClauseLine, ClauseList, ClauseText, ComposedText, Paper, WordDiff } from '@ice-access/ui/agreement';
import { Alert, Section, Seen } from '@ice-access/ui/primitives';
import { AgreementActions } from './AgreementActions.tsx';
import { AgreementFrame } from './AgreementFrame.tsx';
import { Blanks } from './Blanks.tsx';
import { ClauseForms } from './ClauseForms.tsx';
import { type AgreementCase, agreementLook, useAgreement } from './useAgreement.ts';

const states: Record<ClauseStanding['kind'], ClauseLine['state']> = {
  fixed: { glyph: 'locked', tone: 'ink', says: 'Fixed' },
  open: { glyph: 'later', tone: 'ink', says: 'As drafted' },
  changed: { glyph: 'done', tone: 'good', says: 'Agreed in other words' },
  proposed: { glyph: 'swap', tone: 'you', says: 'Your turn' },
};
const stateOf = (standing: ClauseStanding | undefined): ClauseLine['state'] =>
  standing?.kind === 'proposed' && standing.waitsFor === 'agency'
    ? { glyph: 'due', tone: 'soon', says: 'With the agency' }
    : states[standing?.kind ?? 'fixed'];

type Clause = AgreementCase['composed']['clauses'][number];

/** One clause: its words, and what is proposed in their place. */
function OneClause({ found, clause }: { found: AgreementCase; clause: Clause }) {
  const look = agreementLook(found);
  const change = found.changes.find(({ clauseId }) => clauseId === clause.id);
  const proposed = change?.proposed ?? null;
  const text = proposed === null ? undefined : look.text(proposed.text);
  return (
    <section className="ax-stack" aria-label={`Clause ${clause.number}`}>
      <h2>
        {clause.number} {clause.heading}
      </h2>
      {proposed === null || change === undefined ? (
        <div className="ax-doc">
          <ClauseText clause={clause} />
        </div>
      ) : (
        <>
          <p className="ax-quiet ax-small">
            {look.person(proposed.by.person)} for {proposed.by.party === 'agency' ? 'the agency' : 'ICE'} proposes other words,{' '}
            {sayDate(proposed.on)}. <del>Struck through</del> goes out, <ins>underlined</ins> comes in.
          </p>
          {text !== undefined && 'text' in text ? (
            <WordDiff before={change.words} after={text.text} />
          ) : (
            <p>{sayText(proposed.text, look)}</p>
          )}
          {proposed.reason !== null && <p>Reason: {sayText(proposed.reason, look)}</p>}
        </>
      )}
      <ClauseForms key={clause.id} found={found} clauseId={clause.id} proposedBy={proposed?.by.party ?? null} words={change?.words ?? ''} />
      <Seen>The agency sees this clause and what is said about it.</Seen>
    </section>
  );
}

/** The text of an agreement: what to do, the blanks, clause by clause, and the whole as it stands. */
export function TextPage({ agreementId, clauseId }: { agreementId: string; clauseId: string | undefined }) {
  const found = useAgreement(agreementId);
  const { composed, changes, textDigest, documentSha256, mayFill, blanks } = found;
  const standings = new Map(changes.map(({ clauseId: id, standing }) => [id, standing]));
  const clause = composed.clauses.find(({ id }) => id === clauseId) ?? composed.clauses[0];
  return (
    <AgreementFrame agreementId={agreementId} tab="Text">
      <Section title="What you can do">
        <AgreementActions agreementId={agreementId} />
      </Section>
      {composed.unfilled.length > 0 && (
        <Alert tone="soon" title="Blanks are open">
          <p>
            The text cannot be sent to the agency while{' '}
            {composed.unfilled.length === 1 ? 'a blank is' : `${composed.unfilled.length} blanks are`} not filled in.
          </p>
        </Alert>
      )}
      {mayFill && blanks.length > 0 && <Blanks agreementId={agreementId} blanks={blanks} />}
      <div className="ax-desk ax-section">
        <ClauseList
          clauses={composed.clauses.map((one) => ({
            clauseId: one.id,
            number: String(one.number),
            heading: one.heading,
            href: `/agreements/${agreementId}?clause=${one.id}`,
            state: stateOf(standings.get(one.id) ?? { kind: one.origin }),
          }))}
          current={clause?.id}
          note="Fixed: the same in every agreement of this kind, because law or policy says so."
        />
        {clause !== undefined && <OneClause found={found} clause={clause} />}
      </div>
      <Section title="The text as a whole" says={composed.modelTextNote}>
        <Paper
          title={composed.title}
          digest={documentSha256 ?? textDigest}
          pdfHref={`/agreements/${agreementId}/document.pdf${documentSha256 === null ? '?draft=1' : ''}`}
          summary={documentSha256 === null ? 'The text as it stands.' : 'The text as both signed it.'}
        >
          <ComposedText clauses={composed.clauses} />
        </Paper>
      </Section>
    </AgreementFrame>
  );
}
