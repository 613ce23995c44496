import { sayCommand, sayDate, sayText } from '@ice-access/domain/wording';
import { Button, Section, StatusTag } from '@ice-access/ui/primitives';
import { StepForm } from '@ice-access/ui/request';
import { useState } from 'react';
import { lookOf } from '../../agreement/look.ts';
import type { Agreement } from '../../agreement/useAgreement.ts';
import { client } from '../../api.ts';
import { sendFile } from '../../case/AddFile.tsx';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';

type Item = Agreement['readiness'][number];

function ConfirmItem({ agreement, item, label, close }: { agreement: Agreement; item: Item['item']; label: string; close: () => void }) {
  const { agreementId } = agreement.view;
  const [key] = useState(newId);
  const look = lookOf(agreement);
  const { run, busy, refusal } = useCommand<{ itemId: string; documentId: string | null; note: string }>(agreement.version, look, (sent) =>
    client.agreement.confirmReadiness.mutate({ agreementId, ...sent }),
  );
  const words = sayCommand('agreement', 'ConfirmReadiness');
  return (
    <StepForm
      id={`ready-${item.itemId}`}
      label={`${words.label}: ${label}`}
      effect={words.effect}
      fields={[
        { name: 'note', kind: 'words', label: 'What shows that it is so', seenBy: 'Visible to your agency and to ICE' },
        { name: 'documentId', kind: 'file', label: 'Evidence as a file', optional: !item.evidence },
      ]}
      submit={words.label}
      busy={busy}
      refusal={refusal}
      onSubmit={({ note, documentId }) =>
        void run({ itemId: item.itemId, documentId: documentId || null, note: note ?? '' }).then((done) => done && close())
      }
      onClose={close}
      upload={(file) => sendFile({ agreementId }, { file, kind: 'report', key })}
    />
  );
}

/** What must be ready before the partnership operates, item by item. */
export function Readiness({ agreement }: { agreement: Agreement }) {
  const look = lookOf(agreement);
  const [open, setOpen] = useState<string>();
  const may = agreement.actions.some(({ type, shut }) => type === 'ConfirmReadiness' && shut === undefined);
  return (
    <Section title="What must be ready" says="Signed is not operating. Each item is confirmed by the side that it names.">
      <ul className="ax-lines">
        {agreement.readiness.map(({ item, confirmed }) => {
          const { label } = item;
          return (
            <li key={item.itemId}>
              <div>
                <h3>
                  {label} <small>{item.side === 'agency' ? 'Your agency' : 'ICE'}</small>
                </h3>
                <p>
                  {confirmed
                    ? `${look.person(confirmed.by.person)}, ${sayDate(confirmed.on)}${confirmed.goodUntil ? `, good until ${sayDate(confirmed.goodUntil)}` : ''}: ${sayText(confirmed.note, look)}`
                    : item.help}
                </p>
                {open === item.itemId && <ConfirmItem agreement={agreement} item={item} label={label} close={() => setOpen(undefined)} />}
              </div>
              <div>
                <StatusTag glyph={confirmed ? 'done' : 'later'} tone={confirmed ? 'good' : item.side === 'agency' && may ? 'you' : 'ink'}>
                  {confirmed ? 'Ready' : 'Open'}
                </StatusTag>
                {may && item.side === 'agency' && confirmed === null && open !== item.itemId && (
                  <p>
                    <Button kind="quiet" onClick={() => setOpen(item.itemId)}>
                      {sayCommand('agreement', 'ConfirmReadiness').label}
                      <span className="ax-hide">: {label}</span>
                    </Button>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
