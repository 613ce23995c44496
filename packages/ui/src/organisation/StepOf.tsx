import { StepForm } from '../request/StepForm.tsx';
import type { AttachFile, SendStep } from './sending.ts';
import type { OrganisationStep } from './steps.ts';
import { useStep } from './useStep.ts';

/** How pages of an organisation reach the server: given by each front. */
export interface Desk {
  readonly send: SendStep;
  readonly attach: AttachFile;
  readonly newKey: () => string;
  /** The words on a button, and what will happen. */
  readonly say: (type: string) => { readonly label: string; readonly effect: string };
}

interface StepOfProps {
  desk: Desk;
  type: string;
  step: OrganisationStep;
  onDone: (link: string | null) => void;
  onClose?: (() => void) | undefined;
}

/** The form of one step of an organisation, sent to the server. */
export function StepOf({ desk, type, step, onDone, onClose }: StepOfProps) {
  const { run, busy, refusal } = useStep(desk.send, desk.newKey);
  const { label, effect } = desk.say(type);
  const submit = async (values: Parameters<OrganisationStep['payload']>[0]) => {
    const done = await run(type, step.payload(values));
    if (done) onDone(done.link);
    return done !== undefined;
  };
  return (
    <StepForm
      id={type}
      label={label}
      effect={effect}
      fields={step.fields}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
      upload={(file) => desk.attach('writtenWord', file)}
    />
  );
}
