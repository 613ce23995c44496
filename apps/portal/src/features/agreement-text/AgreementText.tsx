import { type ClauseStanding, type ComposedClause, clauseStandings, wordsOf } from '@ice-access/domain/agreement';
import { loadTemplate } from '@ice-access/domain/components';
import { sayCommand, sayDate, sayRejection, sayText } from '@ice-access/domain/wording';
import { type ClauseLine, ClauseList, ClauseText, WordDiff } from '@ice-access/ui/agreement';
import { Alert, Button, Digest, Section, Seen, Shut, useTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { lookOf } from '../../agreement/look.ts';
import { type Agreement, useAgreement } from '../../agreement/useAgreement.ts';
import { client } from '../../api.ts';
import { useCommand } from '../../case/useCommand.ts';
import { ClauseActions } from './ClauseActions.tsx';

const states: Record<ClauseStanding['kind'], ClauseLine['state']> = {
  fixed: { glyph: 'locked', tone: 'ink', says: 'Fixed' },
  open: { glyph: 'later', tone: 'ink', says: 'As drafted' },
  changed: { glyph: 'done', tone: 'good', says: 'Agreed in other words' },
  proposed: { glyph: 'swap', tone: 'you', says: 'Your turn' },
};

/** How each clause stands. After signing nothing is open any more. */
function standingsOf({ view, composed }: Agreement): ReadonlyMap<string, ClauseStanding> {
  if ('changes' in view && 'settled' in view) return clauseStandings(view);
  return new Map(composed.clauses.map(({ id, origin }): [string, ClauseStanding] => [id, { kind: origin }]));
}

function stateOf(standing: ClauseStanding | undefined): ClauseLine['state'] {
  if (standing?.kind === 'proposed' && standing.waitsFor === 'ice') return { glyph: 'due', tone: 'soon', says: 'With ICE' };
  return states[standing?.kind ?? 'fixed'];
}

function Change({ agreement, clause }: { agreement: Agreement; clause: ComposedClause }) {
  const look = lookOf(agreement);
  const { view } = agreement;
  const change = 'changes' in view ? view.changes[clause.id] : undefined;
  if (change === undefined)
    return (
      <div className="ax-doc">
        <ClauseText clause={clause} />
      </div>
    );
  const proposed = look.text(change.text);
  const mine = change.by.party === 'agency';
  return (
    <>
      <p className="ax-quiet ax-small">
        {look.person(change.by.person)} for {mine ? 'your agency' : 'ICE'} proposes other words, {sayDate(change.on)}.{' '}
        <del>Struck through</del> goes out, <ins>underlined</ins> comes in.
      </p>
      {proposed && 'text' in proposed ? <WordDiff before={wordsOf(clause)} after={proposed.text} /> : <p>{sayText(change.text, look)}</p>}
      {change.reason && (
        <div className="ax-thread">
          <p>
            <b>{look.person(change.by.person)}</b> <span className="ax-who-said">{sayDate(change.on)}</span>
          </p>
          <p>{sayText(change.reason, look)}</p>
        </div>
      )}
    </>
  );
}

function Agree({ agreement }: { agreement: Agreement }) {
  const look = lookOf(agreement);
  const { view, textDigest, version, actions } = agreement;
  const agree = useCommand<{ digest: string }>(version, look, (sent) =>
    client.agreement.agreeText.mutate({ agreementId: view.agreementId, ...sent }),
  );
  const action = actions.find(({ type }) => type === 'AgreeText');
  if (view.phase !== 'negotiating' || action === undefined) return null;
  const { label, effect } = sayCommand('agreement', 'AgreeText');
  if (action.shut !== undefined) return <Shut what={label}>{sayRejection(action.shut, look)}</Shut>;
  return (
    <div className="ax-stack">
      {agree.refusal && (
        <Alert key={agree.refusal.attempt} tone="late" takesFocus title="This did not go through">
          <p>{agree.refusal.says}</p>
        </Alert>
      )}
      <div className="ax-actions">
        <Button size="big" busy={agree.busy} onClick={() => void agree.run({ digest: textDigest })}>
          {label}
        </Button>
      </div>
      <p className="ax-small ax-quiet">{effect}</p>
    </div>
  );
}

/** The text clause by clause: what is proposed, word by word, and what can be answered. */
export function AgreementText({ agreementId, clauseId }: { agreementId: string; clauseId: string | undefined }) {
  const agreement = useAgreement(agreementId);
  const template = useQuery({
    queryKey: ['template', agreement.view.subject],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => loadTemplate(agreement.view.subject),
  }).data;
  const { composed, textDigest, reference, documentSha256 } = agreement;
  const standings = standingsOf(agreement);
  const waits = composed.clauses.find(({ id }) => {
    const standing = standings.get(id);
    return standing?.kind === 'proposed' && standing.waitsFor === 'agency';
  });
  const clause = composed.clauses.find(({ id }) => id === clauseId) ?? waits ?? composed.clauses[0];
  useTitle(`Text${clause ? `, clause ${clause.number}` : ''}, agreement ${reference}`);
  if (clause === undefined) return null;
  const why = template?.clauses.find(({ id }) => id === clause.id)?.why;
  return (
    <>
      <div className="ax-desk ax-section">
        <ClauseList
          clauses={composed.clauses.map(({ id, number, heading }) => ({
            clauseId: id,
            number: String(number),
            heading,
            href: `/agreements/${agreementId}/text?clause=${id}`,
            state: stateOf(standings.get(id)),
          }))}
          current={clause.id}
          note="Fixed: the same in every agreement of this kind, because law or policy says so."
        />
        <section className="ax-stack" aria-label={`Clause ${clause.number}`}>
          <h2>
            {clause.number} {clause.heading}
          </h2>
          <Change agreement={agreement} clause={clause} />
          {why && <p className="ax-small ax-quiet">{standings.get(clause.id)?.kind === 'fixed' ? `Fixed: ${why}` : why}</p>}
          <ClauseActions key={clause.id} agreement={agreement} clause={clause} />
          <Seen>Visible to your agency and to ICE</Seen>
        </section>
      </div>
      <Section title="The text as a whole">
        <p className="ax-text">{composed.modelTextNote}</p>
        <div className="ax-digest ax-section-close">
          <span>Digest of this text (SHA-256), the same for both sides</span>
          <Digest value={textDigest} />
          <a href={`/agreements/${agreementId}/document.pdf${documentSha256 === null ? '?draft=1' : ''}`}>
            {documentSha256 === null ? 'Draft as PDF' : 'Signed PDF'}
          </a>
        </div>
        <Agree agreement={agreement} />
      </Section>
    </>
  );
}
