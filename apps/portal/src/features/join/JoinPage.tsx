import { NextSteps, Receipt } from '@ice-access/ui/agreement';
import { Alert, Anchor, Button, ButtonLink, Crumbs, ErrorSummary, Main, PageTitle } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../api.ts';
import { sayRefusal } from '../../case/sayRefusal.ts';
import { newId } from '../../newId.ts';
import { refusedOf } from '../../refused.ts';
import { FindAgency } from './FindAgency.tsx';
import { HeadAndAdministrator } from './HeadAndAdministrator.tsx';
import { emptyJoining, type Joining, joiningData, missingIn, type Step, steps, stepToShow } from './joining.ts';
import { Letter } from './Letter.tsx';
import { ReviewJoining } from './ReviewJoining.tsx';

const heads: Readonly<Record<Step, readonly [head: string, says: string]>> = {
  agency: [
    'Your agency joins',
    'Before your agency can send a request, the program office verifies that it is who it says. First: which agency is it?',
  ],
  people: ['Head and administrator', 'Both get an invitation after your agency was verified. They may be one person.'],
  letter: ['Letter of your agency', 'It shows that the agency itself asks.'],
  review: ['Read it once more', 'Nothing is sent yet.'],
};
const addressOf = (step: Step) => (step === 'agency' ? '/join' : `/join?step=${step}`);

function Sent({ said, reference }: { said: Joining; reference: string }) {
  return (
    <Main narrow>
      <Receipt
        title="Your asking is sent"
        says="The ICE ACCESS program office has it. Keep the reference: it names your asking when you call."
        facts={[
          { term: 'Reference', says: reference },
          { term: 'Agency', says: said.agencyName },
        ]}
      />
      <h2>What happens next</h2>
      <NextSteps
        steps={[
          {
            title: 'The program office compares',
            says: 'It reads the letter, and looks at agencies of a similar name and at earlier askings.',
          },
          {
            title: 'The program office calls back',
            says: `It calls your agency at a number from an official source and asks for ${said.headName}.`,
          },
          {
            title: 'Head and administrator are invited',
            says: 'Each gets a link by e-mail that works for 7 days. If your agency is not verified, the head gets a letter with the reason.',
          },
        ]}
      />
      <p>
        <Anchor href="/help">How a request goes</Anchor>
      </p>
    </Main>
  );
}

/** Sends the asking. The same asking sent twice counts once. */
function useAsking(said: Joining) {
  const [key] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ says: string; attempt: number }>();
  const [reference, setReference] = useState<string>();
  const ask = async () => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const answer = await client.joining.ask.mutate({ organisationId: said.organisationId, key, data: joiningData(said) });
      setReference(answer.reference);
    } catch (error) {
      setRefusal({ says: sayRefusal(refusedOf(error), undefined), attempt: Date.now() });
    } finally {
      setBusy(false);
    }
  };
  return { ask, busy, refusal, reference };
}

/** An agency asks to take part, in four short steps, without an account. */
export function JoinPage({ asked }: { asked: string | undefined }) {
  const router = useRouter();
  const [said, setSaid] = useState(() => emptyJoining(newId()));
  const [tried, setTried] = useState<{ step: Step; attempt: number }>();
  const { ask, busy, refusal, reference } = useAsking(said);
  const step = stepToShow(steps.find((one) => one === asked) ?? 'agency', said);
  const arrived = useRef(step);
  useEffect(() => {
    if (arrived.current !== step) document.querySelector<HTMLElement>('#main h1')?.focus();
    arrived.current = step;
  }, [step]);
  if (reference !== undefined) return <Sent said={said} reference={reference} />;

  const problems = missingIn(step, said);
  const showing = tried?.step === step;
  const errorOf = (field: string) => (showing ? problems.find((one) => one.field === field)?.says : undefined);
  const change = (part: Partial<Joining>) => setSaid((before) => ({ ...before, ...part }));
  const at = steps.indexOf(step);
  const next = steps[at + 1];
  const before = steps[at - 1];
  const goOn = () => {
    if (problems.length > 0) return setTried({ step, attempt: (tried?.attempt ?? 0) + 1 });
    setTried(undefined);
    if (next !== undefined) router.history.push(addressOf(next));
  };
  const [head, says] = heads[step];
  const part = { said, change, errorOf };
  return (
    <Main narrow>
      <Crumbs trail={[{ text: 'ICE ACCESS', href: '/' }, { text: 'Your agency joins' }]} />
      <PageTitle
        title={`${head}, step ${at + 1} of ${steps.length}, your agency joins`}
        head={head}
        eyebrow={`Step ${at + 1} of ${steps.length}`}
        says={says}
      />
      {showing && problems.length > 0 && <ErrorSummary key={tried.attempt} problems={problems} />}
      {refusal && (
        <Alert key={refusal.attempt} tone="late" takesFocus title="It was not sent">
          <p>{refusal.says}</p>
        </Alert>
      )}
      {step === 'agency' && <FindAgency {...part} newId={newId} />}
      {step === 'people' && <HeadAndAdministrator {...part} />}
      {step === 'letter' && <Letter {...part} />}
      {step === 'review' && <ReviewJoining said={said} addressOf={addressOf} />}
      <div className="ax-section ax-actions">
        {step === 'review' ? (
          <Button size="big" busy={busy} onClick={() => void ask()}>
            Send to the program office
          </Button>
        ) : (
          <Button size="big" onClick={goOn}>
            Go on
          </Button>
        )}
        {before && (
          <ButtonLink kind="quiet" href={addressOf(before)}>
            Back
          </ButtonLink>
        )}
      </div>
    </Main>
  );
}
