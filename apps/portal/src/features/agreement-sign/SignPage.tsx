import { subjectKey } from '@ice-access/domain/components';
import { federalCalendar } from '@ice-access/domain/kernel';
import { stepUpMinutes } from '@ice-access/domain/parties';
import { sayCommand, sayDate, sayDue, sayRejection, saySubject, sayText } from '@ice-access/domain/wording';
import { ComposedText, Paper, SignPanel } from '@ice-access/ui/agreement';
import { Alert, Anchor, Button, Crumbs, Digest, Main, PageTitle, Section, StatusTag, TextField } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { StepSlot } from '../../agreement/AgreementActions.tsx';
import { lookOf } from '../../agreement/look.ts';
import { useAgreement } from '../../agreement/useAgreement.ts';
import { client } from '../../api.ts';
import { useCommand } from '../../case/useCommand.ts';
import { meQuery } from '../../session.ts';

/** Read the exact text and sign it. Nothing is ticked beforehand, and declining stands beside it. */
export function SignPage({ agreementId }: { agreementId: string }) {
  const agreement = useAgreement(agreementId);
  const look = lookOf(agreement);
  const me = useSuspenseQuery(meQuery).data;
  const router = useRouter();
  const { view, reference, composed, textDigest, version, today, turn, actions } = agreement;
  const [capacity, setCapacity] = useState('');
  const [tried, setTried] = useState(false);
  const [declining, setDeclining] = useState(false);
  const sign = useCommand<{ digest: string; capacity: string }>(version, look, (sent) =>
    client.agreement.signForAgency.mutate({ agreementId, ...sent }),
  );
  const action = actions.find(({ type }) => type === 'SignForAgency');
  const shut =
    action === undefined
      ? 'You can read this agreement but not sign. Signing needs the role authorized official or governing body.'
      : action.shut && sayRejection(action.shut, look);
  const authority = 'authority' in view ? view.authority : null;
  const party = composed.parties.find(({ side }) => side === 'agency')?.name ?? 'the agency';
  const press = async () => {
    setTried(true);
    if (capacity.trim() === '') {
      document.getElementById('capacity')?.focus();
      return;
    }
    const done = await sign.run({ digest: textDigest, capacity });
    if (done) router.history.push(`/agreements/${agreementId}/signed`);
  };
  return (
    <Main narrow>
      <Crumbs
        trail={[
          { text: 'Your turn', href: '/home' },
          { text: `Agreement ${reference}`, href: `/agreements/${agreementId}` },
          { text: 'Sign' },
        ]}
      />
      <PageTitle
        title={`Sign agreement ${reference}`}
        eyebrow={`Agreement ${reference}, final text`}
        head="Read and sign"
        says={`${saySubject(subjectKey(view.subject))}, between ${party} and ICE.${turn.dueOn ? ` Sign by ${sayDue(turn.dueOn, today, federalCalendar)}.` : ''}`}
      />
      {shut && !sign.busy ? (
        <Alert tone="soon">
          <p>
            {shut} <Anchor href={`/agreements/${agreementId}`}>Go to the agreement</Anchor>
          </p>
        </Alert>
      ) : (
        <>
          <Section title="Who signs" className="ax-section-first">
            <ul className="ax-parties ax-plain">
              <li className="is-you">
                <p>First</p>
                <h3>{me?.person.name}</h3>
                <p>
                  For {party}
                  {authority &&
                    `, by ${sayText(authority.body, look)}${authority.number ? `, ${authority.number}` : ''}, ${sayDate(authority.decidedOn)}`}
                </p>
                <StatusTag glyph="turn" tone="you">
                  Your turn
                </StatusTag>
              </li>
              <li>
                <p>Second</p>
                <h3>ICE</h3>
                <p>{composed.parties.find(({ side }) => side === 'ice')?.name}</p>
                <StatusTag glyph="later">After you</StatusTag>
              </li>
            </ul>
          </Section>
          <div className="ax-section">
            <Paper
              title="The exact text"
              pdfHref={`/agreements/${agreementId}/document.pdf?draft=1`}
              digest={textDigest}
              summary={`Scroll to read all: ${composed.clauses.length} clauses. ${composed.modelTextNote}`}
            >
              <ComposedText clauses={composed.clauses} />
            </Paper>
          </div>
          <div className="ax-section">
            <SignPanel
              statements={[
                {
                  id: 'may-sign',
                  says: `I sign for ${party}${authority ? `, authorized by ${authority.number ?? 'the law named above'}` : ''}.`,
                  unticked: 'Confirm that you may sign.',
                },
                {
                  id: 'have-read',
                  says: (
                    <>
                      I have read the {composed.clauses.length} clauses with the digest <Digest value={textDigest} />.
                    </>
                  ),
                  unticked: 'Confirm that you have read the text.',
                },
              ]}
              then={`${sayCommand('agreement', 'SignForAgency').effect} If you proved more than ${stepUpMinutes} minutes ago that it is you, you are asked again first.`}
              sign={sayCommand('agreement', 'SignForAgency').label}
              onSign={() => void press()}
              busy={sign.busy}
              refused={sign.refusal?.says}
              decline={
                <Button kind="quiet" aria-expanded={declining} onClick={() => setDeclining(true)}>
                  Decline, with a reason
                </Button>
              }
            >
              <TextField
                id="capacity"
                label="I sign as"
                hint="The office in which you sign, for example Sheriff of Fairview County"
                value={capacity}
                onChange={setCapacity}
                error={tried && capacity.trim() === '' ? 'Enter the office in which you sign.' : undefined}
              />
            </SignPanel>
          </div>
          <Section title="If you do not want to sign">
            <p className="ax-text">Declining sends the text back to the table with your reason. It does not withdraw the request.</p>
            {declining && (
              <StepSlot
                type="DeclineToSign"
                agreement={agreement}
                look={look}
                close={() => router.history.push(`/agreements/${agreementId}`)}
              />
            )}
          </Section>
        </>
      )}
    </Main>
  );
}
