import { sayCommand, sayDate, sayText } from '@ice-access/domain/wording';
import { Button, Section, StatusTag } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { lookOf } from '../../agreement/look.ts';
import type { Agreement } from '../../agreement/useAgreement.ts';
import { ConfirmItem, RevokeItem } from './ReadinessForms.tsx';

type Line = Agreement['readiness'][number];

function ReadinessLine({ agreement, line: { item, confirmed } }: { agreement: Agreement; line: Line }) {
  const [open, setOpen] = useState(false);
  const look = lookOf(agreement);
  const command = confirmed === null ? 'ConfirmReadiness' : 'RevokeReadiness';
  const may = item.side === 'agency' && agreement.actions.some(({ type, shut }) => type === command && shut === undefined);
  const Form = confirmed === null ? ConfirmItem : RevokeItem;
  return (
    <li>
      <div>
        <h3>
          {item.label} <small>{item.side === 'agency' ? 'Your agency' : 'ICE'}</small>
        </h3>
        <p>
          {confirmed
            ? `${look.person(confirmed.by.person)}, ${sayDate(confirmed.on)}${confirmed.goodUntil ? `, good until ${sayDate(confirmed.goodUntil)}` : ''}: ${sayText(confirmed.note, look)}`
            : item.help}
        </p>
        {open && <Form agreement={agreement} item={item} close={() => setOpen(false)} />}
      </div>
      <div>
        <StatusTag glyph={confirmed ? 'done' : 'later'} tone={confirmed ? 'good' : may ? 'you' : 'ink'}>
          {confirmed ? 'Ready' : 'Open'}
        </StatusTag>
        {may && !open && (
          <p>
            <Button kind="quiet" onClick={() => setOpen(true)}>
              {sayCommand('agreement', command).label}
              <span className="ax-hide">: {item.label}</span>
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}

/** What must be ready before the partnership operates, item by item. */
export function Readiness({ agreement }: { agreement: Agreement }) {
  return (
    <Section title="What must be ready" says="Signed is not operating. Each item is confirmed by the side that it names.">
      <ul className="ax-lines">
        {agreement.readiness.map((line) => (
          <ReadinessLine key={line.item.itemId} agreement={agreement} line={line} />
        ))}
      </ul>
    </Section>
  );
}
