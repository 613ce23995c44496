import { sayCommand, sayRejection } from '@ice-access/domain/wording';
import { ActionBar } from '@ice-access/ui/request';
import { ActForm } from '../../act/ActForm.tsx';
import { agreementForm } from '../../act/agreementForms.ts';
import { agreementLook, useAgreement } from './useAgreement.ts';

const elsewhere: Readonly<Record<string, string>> = { Countersign: 'sign', ConfirmReadiness: 'readiness', RevokeReadiness: 'readiness' };
const onTheText = ['AnswerChange', 'ProposeChange'];
const aside = [
  'HoldAgreement',
  'CloseUnsigned',
  'SuspendAgreement',
  'GiveTerminationNotice',
  'TakeBackDraft',
  'RaiseLegalObjection',
  'DeclineToSign',
  'GiveLapseNotice',
  'ExtendHold',
  'RevokeReadiness',
];

/** What this office may do now with the agreement, and why the rest is shut. */
export function AgreementActions({ agreementId }: { agreementId: string }) {
  const found = useAgreement(agreementId);
  const look = agreementLook(found);
  const shown = found.actions
    .filter(({ type, shut }) => !onTheText.includes(type) && shut?.code !== 'wrongPhase' && shut?.code !== 'notFound')
    .toSorted((one, other) => Number(aside.includes(one.type)) - Number(aside.includes(other.type)))
    .map(({ type, shut }) => ({
      type,
      label: sayCommand('agreement', type).label,
      shut: shut === undefined ? undefined : sayRejection(shut, look),
      href: elsewhere[type] === undefined ? undefined : `/agreements/${agreementId}/${elsewhere[type]}`,
    }));
  // The filled button is for what moves the agreement on, never for what pauses or ends it.
  const first = shown.find(({ shut }) => shut === undefined);
  const movesOn = first !== undefined && !aside.includes(first.type) && first.type !== 'ConfirmReadiness';
  if (shown.length === 0) return <p className="ax-quiet">Nothing can be done with your office at this point.</p>;
  return (
    <ActionBar
      actions={shown}
      quiet={!movesOn || (found.turn.holder !== 'ice' && found.turn.holder !== 'both')}
      slot={(type, close) => {
        const form = agreementForm(type, found.textDigest);
        const texts = found.actions.find((action) => action.type === type)?.texts ?? {};
        return (
          form && (
            <ActForm
              kind="agreement"
              id={agreementId}
              version={found.version}
              type={type}
              words={sayCommand('agreement', type)}
              texts={texts}
              form={form}
              close={close}
            />
          )
        );
      }}
    />
  );
}
