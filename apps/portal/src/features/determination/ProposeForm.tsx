import { type Subject, subjectKey } from '@ice-access/domain/components';
import type { OutcomeKind, Track } from '@ice-access/domain/request';
import { en, type Look, saySubject } from '@ice-access/domain/wording';
import { Alert, Button, DateField, RadioField, Seen, SelectField, TextArea } from '@ice-access/ui/primitives';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../api.ts';
import type { Case } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';
import { subjects } from '../../programs/subjects.ts';

interface Proposal {
  trackId: string;
  kind: OutcomeKind;
  reason: string;
  offers: { trackId: string; subject: Subject } | null;
  until: string | null;
}
const kinds: readonly OutcomeKind[] = ['selected', 'notSelected', 'offeredInstead', 'deferred'];

/** Proposes what becomes of one program, with its reason. */
export function ProposeForm({ track, theCase, look, close }: { track: Track; theCase: Case; look: Look; close: () => void }) {
  const { version, view, today } = theCase;
  const { requestId } = view;
  const taken = new Set('tracks' in view ? view.tracks.map(({ subject }) => subjectKey(subject)) : []);
  const [kind, setKind] = useState<OutcomeKind | ''>('');
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const propose = useCommand<Proposal>(version, look, (sent) => client.request.proposeOutcome.mutate({ requestId, ...sent }));
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const id = (name: string) => `${name}-${track.trackId}`;
  const offered = subjects.find((one) => subjectKey(one) === instead);
  const problems = {
    kind: kind === '' ? 'Choose what you propose.' : undefined,
    reason: reason.trim() === '' ? 'Give the reason. The other side reads it.' : undefined,
    instead: kind === 'offeredInstead' && offered === undefined ? 'Choose the program that is offered instead.' : undefined,
    until: kind === 'deferred' && until <= today ? 'Enter a date that lies ahead.' : undefined,
  };
  const submit = async () => {
    setTried(true);
    if (kind === '' || Object.values(problems).some((one) => one !== undefined)) return;
    const done = await propose.run({
      trackId: track.trackId,
      kind,
      reason,
      offers: kind === 'offeredInstead' && offered ? { trackId: newId(), subject: offered } : null,
      until: kind === 'deferred' ? until : null,
    });
    if (done) close();
  };
  const shown = (problem: string | undefined) => (tried ? problem : undefined);
  return (
    <section className="ax-card ax-stack ax-stack--wide ax-section" aria-labelledby={id('head')}>
      <h3 id={id('head')} ref={head} tabIndex={-1}>
        Your proposal for {saySubject(subjectKey(track.subject))}
      </h3>
      <RadioField
        id={id('kind')}
        label="What do you propose?"
        choices={kinds.map((value) => ({ value, label: en.request.outcomeKinds[value] }))}
        value={kind}
        onChange={setKind}
        error={shown(problems.kind)}
      />
      {kind === 'offeredInstead' && (
        <SelectField
          id={id('instead')}
          label="Which program instead?"
          choices={subjects
            .map(subjectKey)
            .filter((key) => !taken.has(key))
            .map((key) => ({ value: key, label: saySubject(key) }))}
          value={instead}
          onChange={setInstead}
          error={shown(problems.instead)}
        />
      )}
      {kind === 'deferred' && (
        <DateField id={id('until')} label="Until when?" value={until} onChange={setUntil} error={shown(problems.until)} />
      )}
      <TextArea
        id={id('reason')}
        label="Reason"
        value={reason}
        onChange={setReason}
        maxLength={4000}
        rows={3}
        error={shown(problems.reason)}
      />
      <Seen>Visible to your agency and to ICE</Seen>
      {propose.refusal && (
        <Alert key={propose.refusal.attempt} tone="late" takesFocus>
          <p>{propose.refusal.says}</p>
        </Alert>
      )}
      <div className="ax-actions">
        <Button kind="outline" busy={propose.busy} onClick={() => void submit()}>
          Send the proposal to ICE
        </Button>
        <Button kind="quiet" onClick={close}>
          Leave it
        </Button>
      </div>
    </section>
  );
}
