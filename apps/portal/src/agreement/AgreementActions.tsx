import type { AgreementCommandType } from '@ice-access/domain/agreement';
import { type Look, sayCommand, sayRejection } from '@ice-access/domain/wording';
import { ActionBar, type ShownAction, StepForm, type StepValues } from '@ice-access/ui/request';
import { useState } from 'react';
import { sendFile } from '../case/AddFile.tsx';
import { useCommand } from '../case/useCommand.ts';
import { newId } from '../newId.ts';
import { steps } from './steps.ts';
import type { Agreement } from './useAgreement.ts';

/** Actions that have their own page. */
const pages: Partial<Record<AgreementCommandType, string>> = {
  SignForAgency: 'sign',
  AgreeText: 'text',
  AnswerChange: 'text',
  ProposeChange: 'text',
};
const idle = new Set([
  'notFound',
  'wrongPhase',
  'noticeMissing',
  'alreadyAgreed',
  'alreadyCleared',
  'noChangesOpen',
  'nothingConfirmed',
  'alreadySigned',
  'notYourNotice',
  'notYourTurn',
]);
/** What stands first when it is open: what moves the agreement on. */
const order: readonly AgreementCommandType[] = [
  'AnswerLapseNotice',
  'SignForAgency',
  'RecordAuthority',
  'ClearText',
  'AnswerChange',
  'AgreeText',
];

/** The form of one step of an agreement. */
export function StepSlot({
  type,
  agreement,
  look,
  close,
}: {
  type: AgreementCommandType;
  agreement: Agreement;
  look: Look;
  close: () => void;
}) {
  const { agreementId } = agreement.view;
  const [fileKey] = useState(newId);
  const step = steps[type];
  const { run, busy, refusal } = useCommand<StepValues>(agreement.version, look, ({ data, ...sent }) =>
    step ? step.send({ agreementId, ...sent }, data, agreement) : Promise.reject(new Error(`no form for ${type}`)),
  );
  if (step === undefined) return null;
  const { label, effect } = sayCommand('agreement', type);
  return (
    <StepForm
      id={type}
      label={label}
      effect={effect}
      fields={step.fields(agreement)}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={(values) => run(values)}
      onDone={close}
      onClose={close}
      upload={(file) => sendFile({ agreementId }, { file, kind: 'resolution', key: fileKey })}
    />
  );
}

/** What can be done with an agreement from its head, and why the rest is shut. */
export function AgreementActions({ agreement, look }: { agreement: Agreement; look: Look }) {
  const base = `/agreements/${agreement.view.agreementId}`;
  const shown = agreement.actions.flatMap(({ type, shut }): ShownAction<AgreementCommandType>[] => {
    const page = pages[type];
    if (page === undefined && steps[type] === undefined) return [];
    const { label } = sayCommand('agreement', type);
    if (shut === undefined) return type === 'ProposeChange' ? [] : [{ type, label, href: page && `${base}/${page}` }];
    return idle.has(shut.code) ? [] : [{ type, label, shut: sayRejection(shut, look) }];
  });
  const rank = ({ type }: ShownAction<AgreementCommandType>) => (order.includes(type) ? order.indexOf(type) : order.length);
  const actions = shown.toSorted((a, b) => rank(a) - rank(b));
  const yours = agreement.turn.holder === 'agency' || agreement.turn.holder === 'both';
  const first = actions[0];
  return actions.length === 0 ? null : (
    <div className="ax-actions-below">
      <ActionBar
        actions={actions}
        quiet={!yours || first === undefined || !order.includes(first.type)}
        slot={(type, close) => <StepSlot type={type} agreement={agreement} look={look} close={close} />}
      />
    </div>
  );
}
