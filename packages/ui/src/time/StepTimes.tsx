import { timeHolders } from '@ice-access/domain/time';
import { sayPeriod, sayStepLate, timeHolderWords } from '@ice-access/domain/wording';
import type { CSSProperties } from 'react';
import { StatusTag } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';
import { looks } from './looks.ts';
import { type CaseKind, count, nameOf, type ShownStep } from './words.ts';

const share = (days: number, most: number): CSSProperties & Record<'--w', string> => ({ '--w': `${(100 * days) / Math.max(1, most)}%` });

const whose = ({ holders }: ShownStep): string =>
  timeHolders
    .filter((holder) => holders[holder] > 0)
    .map((holder) => `${holders[holder].toLocaleString('en-US')} ${timeHolderWords[holder].inside}`)
    .join(', ');

/** How long each step took, with whom, and how it compares with the time set for it: a picture and its table. */
export function StepTimes({ kind, steps }: { kind: CaseKind; steps: readonly ShownStep[] }) {
  const most = Math.max(...steps.map(({ days }) => days));
  if (steps.length === 0) return null;
  return (
    <>
      <ul className="ax-step-bars" aria-label="Days of each step">
        {steps.map((step) => (
          <li key={step.step}>
            <span>{nameOf(kind, step.step)}</span>
            <b className="ax-num">{count(step.days)}</b>
            <div role="img" aria-label={whose(step)} style={share(step.days, most)}>
              {timeHolders
                .filter((holder) => step.holders[holder] > 0)
                .map((holder) => (
                  <i key={holder} className={looks[holder]} style={{ flexGrow: step.holders[holder] }} />
                ))}
            </div>
          </li>
        ))}
      </ul>
      <Table
        caption="Days of each step. A day counts for whoever held the case at 24:00 in the time zone of its field office."
        look="lines"
        columns={[
          { key: 'step', head: 'Step' },
          { key: 'days', head: 'Days', numeric: true },
          { key: 'business', head: 'Business days', numeric: true },
          { key: 'whose', head: 'With whom' },
          { key: 'set', head: 'Time set' },
          { key: 'late', head: 'Compared with it' },
        ]}
        rows={steps.map((step) => ({
          key: step.step,
          cells: [
            nameOf(kind, step.step),
            step.days.toLocaleString('en-US'),
            step.businessDays.toLocaleString('en-US'),
            whose(step),
            step.target === null ? 'None' : sayPeriod(step.target),
            step.late.length > 0 ? (
              <StatusTag key="late" glyph="late" tone="late">
                {sayStepLate(step)}
              </StatusTag>
            ) : (
              sayStepLate(step)
            ),
          ],
        }))}
      />
    </>
  );
}
