import { federalCalendar } from '@ice-access/domain/kernel';
import { sayDate, sayDue, sayText } from '@ice-access/domain/wording';
import { Files, NextSteps, Receipt } from '@ice-access/ui/agreement';
import { Anchor, ButtonLink, Digest, Main, Section } from '@ice-access/ui/primitives';
import { lookOf } from '../../agreement/look.ts';
import { useAgreement } from '../../agreement/useAgreement.ts';

/** Signed: by whom, what happens next, and what to keep. */
export function SignedPage({ agreementId }: { agreementId: string }) {
  const agreement = useAgreement(agreementId);
  const look = lookOf(agreement);
  const { view, reference, composed, textDigest, turn, today, documentSha256 } = agreement;
  const party = composed.parties.find(({ side }) => side === 'agency')?.name ?? 'your agency';
  const signature = 'agencySignature' in view ? view.agencySignature : null;
  const both = 'iceSignature' in view;
  return (
    <Main narrow>
      <Receipt
        title={signature ? `Signed for ${party}` : 'Not signed yet'}
        says={
          both
            ? 'Both sides have signed. The agreement is in force as soon as the signed document is filed.'
            : 'The agreement has your agency’s signature. It is not in force yet: ICE signs next.'
        }
        facts={[
          { term: 'Reference', says: reference },
          ...(signature
            ? [
                { term: 'Signed', says: sayDate(signature.on) },
                { term: 'By', says: `${look.person(signature.by.person)}, ${sayText(signature.capacity, look)}` },
              ]
            : []),
          { term: 'Digest of the text', says: <Digest value={textDigest} /> },
        ]}
      />
      <Section title="What happens next">
        <NextSteps
          steps={[
            {
              title: 'ICE signs',
              says: `${turn.dueOn && !both ? `By ${sayDue(turn.dueOn, today, federalCalendar)}. ` : ''}You get a letter the same day.`,
            },
            { title: 'The document is filed', says: 'With the hash of its exact bytes, the same for both sides.' },
            { title: 'You get ready', says: 'The readiness list of the agreement names what each side confirms.' },
            { title: 'It is active', says: 'When it is in force and everything on the list is confirmed.' },
          ]}
        />
      </Section>
      <Section title="Keep this">
        <Files
          files={[
            {
              key: 'pdf',
              name: documentSha256 === null ? `${reference}, text as it stands` : `${reference}, signed document`,
              href: `/agreements/${agreementId}/document.pdf${documentSha256 === null ? '?draft=1' : ''}`,
              says: 'PDF',
            },
          ]}
        />
      </Section>
      <div className="ax-actions ax-section">
        <ButtonLink href="/home" size="big">
          Go to your turn
        </ButtonLink>
        <Anchor href={`/agreements/${agreementId}`}>See the agreement</Anchor>
      </div>
    </Main>
  );
}
