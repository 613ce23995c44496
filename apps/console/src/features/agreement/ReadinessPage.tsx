import { en, sayCommand, sayDate, sayText } from '@ice-access/domain/wording';
import { Button, Lines, Section, StatusTag } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { ActForm } from '../../act/ActForm.tsx';
import { area, type FormSpec, orNull } from '../../act/form.ts';
import { sendFile } from '../../act/sendFile.ts';
import { AgreementFrame } from './AgreementFrame.tsx';
import { agreementLook, useAgreement } from './useAgreement.ts';

/** What must be true before the partnership works, and who has confirmed it. */
export function ReadinessPage({ agreementId }: { agreementId: string }) {
  const found = useAgreement(agreementId);
  const look = agreementLook(found);
  const [open, setOpen] = useState<string | null>(null);
  const may = (type: string) => found.actions.find((action) => action.type === type && action.shut === undefined);
  const confirmForm = (itemId: string, evidence: boolean): FormSpec => ({
    fields: [
      area('note', 'What was seen, shown to both sides'),
      { kind: 'file', name: 'documentId', label: 'Evidence as a file', optional: !evidence },
    ],
    upload: (file) => sendFile({ agreementId }, { file, kind: 'evidence', key: crypto.randomUUID() }),
    payload: ({ note, documentId = '' }) => ({ itemId, note, documentId: orNull(documentId) }),
  });
  return (
    <AgreementFrame agreementId={agreementId} tab="Readiness">
      <Section title="Readiness" says={en.agreement.operatingStates[found.operating.state].means}>
        <Lines
          lines={found.readiness.map(({ item, confirmed }) => ({
            key: item.itemId,
            head: item.label,
            says:
              confirmed === null
                ? `${item.side === 'ice' ? 'ICE' : 'The agency'} confirms this. ${item.help}`
                : `Confirmed ${sayDate(confirmed.on)} by ${look.person(confirmed.by.person)}: ${sayText(confirmed.note, look)}`,
            aside: (
              <div className="ax-stack ax-stack--tight">
                <StatusTag glyph={confirmed === null ? 'later' : 'done'} tone={confirmed === null ? 'ink' : 'good'}>
                  {confirmed === null ? 'Not confirmed' : 'Confirmed'}
                </StatusTag>
                {confirmed === null && item.side === 'ice' && may('ConfirmReadiness') && (
                  <Button kind="outline" size="small" onClick={() => setOpen(item.itemId)}>
                    Confirm<span className="ax-hide">: {item.label}</span>
                  </Button>
                )}
              </div>
            ),
          }))}
        />
        {open !== null && (
          <ActForm
            key={open}
            about={open}
            kind="agreement"
            id={agreementId}
            version={found.version}
            type="ConfirmReadiness"
            words={{
              ...sayCommand('agreement', 'ConfirmReadiness'),
              label: `Confirm: ${found.readiness.find(({ item }) => item.itemId === open)?.item.label ?? ''}`,
            }}
            texts={may('ConfirmReadiness')?.texts ?? {}}
            form={confirmForm(open, found.readiness.find(({ item }) => item.itemId === open)?.item.evidence ?? false)}
            close={() => setOpen(null)}
          />
        )}
      </Section>
    </AgreementFrame>
  );
}
