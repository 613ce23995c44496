import type { RequestCommandType } from '@ice-access/domain/request';
import { type Look, sayAudience, sayCommand } from '@ice-access/domain/wording';
import { type StepField, StepForm, type StepValues } from '@ice-access/ui/request';
import { sendOfRequest } from './send.ts';
import type { Case } from './useCase.ts';
import { useCommand } from './useCommand.ts';

interface StepForProps {
  theCase: Case;
  look: Look;
  type: RequestCommandType;
  form: { readonly fields: readonly StepField[]; payload(values: StepValues): object };
  /** Which of several such forms on the page. */
  about?: string;
  close: () => void;
}

/** The form of one command of a request, sent to the server. Says once, at the last text, that both sides read it. */
export function StepFor({ theCase, look, type, form, about, close }: StepForProps) {
  const { run, busy, refusal } = useCommand<object>(theCase.version, look, (sent) => sendOfRequest(theCase.view.requestId, type, sent));
  const { label, effect } = sayCommand('request', type);
  const texts = theCase.actions.find((action) => action.type === type)?.texts ?? {};
  const last = form.fields.findLast(({ name }) => name in texts)?.name;
  return (
    <StepForm
      id={about === undefined ? type : `${type}-${about}`}
      label={label}
      effect={effect}
      fields={form.fields.map((field) => (field.name === last ? { ...field, seenBy: sayAudience('both') } : field))}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={(values) => run(form.payload(values))}
      onDone={close}
      onClose={close}
    />
  );
}
