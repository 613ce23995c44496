import type { Period } from '@ice-access/domain/kernel';
import { agreementTargets, requestTargets, type StepTargets, type Targets, timeHolders } from '@ice-access/domain/time';
import { sayPeriod, timeHolderWords } from '@ice-access/domain/wording';
import { Section } from '../primitives/Section.tsx';
import { Table } from '../primitives/Table.tsx';
import { type CaseKind, nameOf } from './words.ts';

interface SetTime {
  readonly step: string;
  readonly set: Period | null;
}
const timesIn = <Step extends string>({ steps, target }: StepTargets<Step>): readonly SetTime[] =>
  steps.map((step) => ({ step, set: target(step) })).filter(({ set }) => set !== null);

/** How long each step may take, as this installation sets it: the same page at both doors. */
export function SetTimes({ targets }: { targets: Targets }) {
  return (
    <>
      <Section
        title="How it is counted"
        says="A day counts for whoever held the case at 24:00 in the time zone of its field office. When the field office changes, the zone changes for the days after. Business days leave out Saturdays, Sundays and federal holidays."
      >
        <Table
          caption="With whom a day counts"
          look="lines"
          columns={[
            { key: 'with', head: 'With whom' },
            { key: 'means', head: 'What it means' },
          ]}
          rows={timeHolders.map((holder) => ({ key: holder, cells: [timeHolderWords[holder].name, timeHolderWords[holder].means] }))}
        />
      </Section>
      <Section title="When a date passes">
        <p>
          Passing a date ends nothing by itself. It makes the case late, and the page says who is late and by how much. While a case is on
          hold, no side is late with its step. A date that was set stays as it is when the times on this page change.
        </p>
      </Section>
      <Times kind="request" title="A request" times={timesIn(requestTargets(targets))} />
      <Times kind="agreement" title="An agreement" times={timesIn(agreementTargets(targets))} />
      <Section title="A notice of lapse">
        <p>
          When an agency does not answer, ICE can give a dated notice. The agency then has {sayPeriod(targets.request.lapse)} in a request
          and {sayPeriod(targets.agreement.lapse)} in an agreement. Whatever it does in that time answers the notice.
        </p>
      </Section>
    </>
  );
}

const Times = ({ kind, title, times }: { kind: CaseKind; title: string; times: readonly SetTime[] }) => (
  <Section title={title}>
    <Table
      caption={`${title}: time set for each step`}
      captionHidden
      look="lines"
      columns={[
        { key: 'step', head: 'Step' },
        { key: 'set', head: 'Time set' },
      ]}
      rows={times.map(({ step, set }) => ({ key: step, cells: [nameOf(kind, step), set === null ? 'None' : sayPeriod(set)] }))}
    />
  </Section>
);
