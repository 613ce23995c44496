import type { RequestCommandType } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import { useRef, useState } from 'react';
import { type Refusal, StepForm } from '../request/index.ts';
import type { DeskStep, DeterminationDesk } from './desk.ts';

interface StepHereProps {
  desk: DeterminationDesk;
  type: RequestCommandType;
  /** Given an id of its own, which stays the same when the step is sent again. */
  step: (id: string) => DeskStep;
  /** Which of several such forms on the page: a program, an action. */
  about?: string;
  /** Says what the step is about, after the words of the button. */
  heading?: string;
  onDone?: () => void;
  onClose?: () => void;
  kind?: 'main' | 'outline';
}

/** Sends steps and holds what was refused. The same press sent twice has the same key, so that a lost answer does no harm. */
export function useStepSent(desk: DeterminationDesk) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const last = useRef({ said: '', key: '' });
  const run = async (type: RequestCommandType, data: object): Promise<boolean> => {
    const said = JSON.stringify([type, data]);
    if (last.current.said !== said) last.current = { said, key: desk.newId() };
    setBusy(true);
    setRefusal(undefined);
    const answer = await desk.send(type, data, last.current.key);
    setBusy(false);
    if (answer.done) last.current = { said: '', key: '' };
    else setRefusal({ ...answer.refusal, attempt: Date.now() });
    return answer.done;
  };
  return { run, busy, refusal };
}

/** The form of one step of the determination, sent to the server. */
export function StepHere({ desk, type, step, about, heading, onDone, onClose, kind }: StepHereProps) {
  const { run, busy, refusal } = useStepSent(desk);
  const [id] = useState(desk.newId);
  const { fields, payload } = step(id);
  const { label, effect } = sayCommand('request', type);
  return (
    <StepForm
      id={about === undefined ? type : `${type}-${about}`}
      label={heading === undefined ? label : `${label}: ${heading}`}
      effect={effect}
      fields={fields}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={(values) => run(type, payload(values))}
      onDone={onDone}
      onClose={onClose}
      upload={desk.attach}
      {...(kind !== undefined && { kind })}
    />
  );
}
