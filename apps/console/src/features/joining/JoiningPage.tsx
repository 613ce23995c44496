import { sayCommand, sayPhase } from '@ice-access/domain/wording';
import { StepOf, shownActions } from '@ice-access/ui/organisation';
import { Alert, Anchor, Crumbs, Main, PageTitle, Section } from '@ice-access/ui/primitives';
import { ActionBar } from '@ice-access/ui/request';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Outputs, trpc } from '../../api.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { AskingFacts } from './AskingFacts.tsx';
import { Beside } from './Beside.tsx';
import { addAgency, refuseJoining, verifyAgency } from './joiningSteps.ts';

type Joining = Outputs['joining']['get'];
const outcomes: Readonly<Record<string, readonly [title: string, says: string]>> = {
  AddAgency: ['The agency stands in the register', 'It can be verified now.'],
  VerifyAgency: ['The agency is verified', 'Its head and its administrator got their invitations. From now on it can send requests.'],
  RefuseJoining: ['The agency is not verified', 'The head that was named gets a letter with the reason. The agency can ask again.'],
};

/** The answer to the last open asking: verify, add to the register, do not verify. */
function Answering({ found, onDone }: { found: Joining; onDone: (type: string, link: string | null) => void }) {
  const { data: fieldOffices } = useSuspenseQuery(trpc.fieldOffice.list.queryOptions());
  const desk = useDesk(found);
  const asking = found.askings.findLast(({ standing }) => standing === 'open');
  if (asking === undefined) return <p className="ax-quiet">Nothing waits for an answer here.</p>;
  const stepOf = (type: string) => {
    if (type === 'AddAgency')
      return addAgency(
        asking,
        fieldOffices.map(({ key, name }) => ({ value: key, label: name })),
      );
    return type === 'VerifyAgency' ? verifyAgency(asking.joiningId, found.today) : refuseJoining(asking.joiningId);
  };
  return (
    <ActionBar
      actions={shownActions(found.actions, {
        types: found.agency === null ? ['AddAgency', 'VerifyAgency', 'RefuseJoining'] : ['VerifyAgency', 'RefuseJoining'],
        label: (type) => desk.say(type).label,
      })}
      slot={(type, close) => (
        <StepOf
          desk={desk}
          type={type}
          step={stepOf(type)}
          onClose={close}
          onDone={(link) => {
            close();
            onDone(type, link);
          }}
        />
      )}
    />
  );
}

/** One agency that asks to take part: what was sent, what could be mixed up with it, and the answer. */
export function JoiningPage({ organisationId }: { organisationId: string }) {
  const { data: found } = useSuspenseQuery(trpc.joining.get.queryOptions({ organisationId }));
  const [last, setLast] = useState<{ type: string; link: string | null; attempt: number }>();
  const name = found.agency?.displayName ?? found.askings.at(-1)?.agencyName ?? 'An agency whose name was erased';
  const outcome = last === undefined ? undefined : outcomes[last.type];
  return (
    <Main>
      <Crumbs trail={[{ text: 'Agencies that join', href: '/joining' }, { text: name }]} />
      <PageTitle
        title={`${sayCommand('organisation', 'VerifyAgency').label}: ${name}`}
        head={name}
        eyebrow="Agency that joins"
        says={`${sayPhase('organisation', found.phase).name}. ${sayPhase('organisation', found.phase).means}`}
      />
      {outcome && last && (
        <Alert key={last.attempt} tone="good" takesFocus title={outcome[0]}>
          <p>{outcome[1]}</p>
          {last.link !== null && (
            <p>
              No mail server is set up. Hand on this link yourself; it is shown once: <code className="ax-break">{last.link}</code>
            </p>
          )}
          {last.type === 'VerifyAgency' && (
            <p>
              <Anchor href={`/organisations/${organisationId}`}>Go to its people and roles</Anchor>
            </p>
          )}
        </Alert>
      )}
      <div className="ax-cols ax-section">
        <div className="ax-stack ax-stack--wide">
          <Section title="Your answer" says="Nobody may be verified on a number that came with the asking.">
            <Answering found={found} onDone={(type, link) => setLast({ type, link, attempt: Date.now() })} />
          </Section>
          {found.askings.toReversed().map((asking) => (
            <AskingFacts key={asking.joiningId} asking={asking} />
          ))}
        </div>
        <Beside found={found} />
      </div>
    </Main>
  );
}
