import { sayDate, sayLateness, sayLedger, timeHolderWords } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Section } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';
import { StepTimes } from './StepTimes.tsx';
import { TimeBar } from './TimeBar.tsx';
import { type CaseKind, nameOf, stepWords, type TimeOf } from './words.ts';

interface CaseTimeProps extends TimeOf<string> {
  kind: CaseKind;
  /** What is expected ahead, beside what lies behind. */
  ahead?: ReactNode;
  /** Leads to the times that are set. */
  setTimes: ReactNode;
}

/** Where the time of a case went, who is late, and what lies ahead: one part for both doors, word for word the same. */
export function CaseTime({ kind, time, lateness, ahead, setTimes }: CaseTimeProps) {
  return (
    <>
      <Section title="Where the time went">
        <p>{sayLedger(time)}</p>
        <TimeBar time={time} />
        <Lateness kind={kind} time={time} lateness={lateness} />
      </Section>
      {ahead !== undefined && <Section title="What lies ahead">{ahead}</Section>}
      <Section title="Step by step" says={setTimes}>
        {time.steps.length === 0 ? <p>No day has ended in any step yet.</p> : <StepTimes kind={kind} steps={time.steps} />}
        <Stretches kind={kind} time={time} />
      </Section>
    </>
  );
}

/** Who is late today, in words; quiet where nobody is. */
export const Lateness = ({ kind, lateness }: TimeOf<string> & { kind: CaseKind }) => (
  <p className="ax-time-late">
    <StatusTag glyph={lateness === null ? 'done' : 'late'} tone={lateness === null ? 'ink' : 'late'}>
      {sayLateness(lateness, stepWords[kind])}
    </StatusTag>
  </p>
);

function Stretches({ kind, time: { runs } }: Pick<CaseTimeProps, 'kind' | 'time'>) {
  if (runs.length === 0) return null;
  return (
    <Disclosure summary="Show each stretch as a table">
      <Table
        caption="Stretches of days that ended with the same side in the same step, the oldest first"
        look="lines"
        columns={[
          { key: 'from', head: 'First day' },
          { key: 'to', head: 'Last day' },
          { key: 'whose', head: 'With whom' },
          { key: 'step', head: 'Step' },
          { key: 'days', head: 'Days', numeric: true },
          { key: 'business', head: 'Business days', numeric: true },
          { key: 'late', head: 'Past the time set', numeric: true },
        ]}
        rows={runs.map((run) => ({
          key: `${run.from} ${run.holder} ${run.step}`,
          cells: [
            sayDate(run.from),
            sayDate(run.to),
            timeHolderWords[run.holder].name,
            nameOf(kind, run.step),
            run.days.toLocaleString('en-US'),
            run.businessDays.toLocaleString('en-US'),
            run.late.days.toLocaleString('en-US'),
          ],
        }))}
      />
    </Disclosure>
  );
}
