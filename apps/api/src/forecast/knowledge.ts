import type { Tx } from '@ice-access/database';
import {
  type DayRange,
  type ForecastStep,
  forecastSteps,
  type Hold,
  knownOn,
  type StepKnowledge,
  staysLookedAt,
  stepModel,
} from '@ice-access/domain/forecast';
import type { CalendarDate } from '@ice-access/domain/kernel';

/** The columns of a stay that a forecast learns from. */
interface Row {
  readonly step: ForecastStep;
  readonly enteredOn: CalendarDate;
  readonly leftOn: CalendarDate | null;
  readonly finished: boolean;
  readonly holds: readonly Hold[];
  readonly decidedOn: CalendarDate | null;
  readonly decisionDays: number | null;
  readonly next: Pick<DayRange, 'from' | 'to'> | null;
  readonly decision: Pick<DayRange, 'from' | 'to'> | null;
}

export type Knowledge = Readonly<Record<ForecastStep, StepKnowledge>>;

/** What is known of every step on the morning of a day: the latest stays that began before it, as they stood then. */
export async function knowledgeOn(tx: Tx, day: CalendarDate): Promise<Knowledge> {
  const { rows } = await tx.$client.query<Row>({
    name: 'stays before',
    text: `select s.step, s.entered_on::text as "enteredOn", s.left_on::text as "leftOn", s.finished, s.holds,
        s.decided_on::text as "decidedOn", s.decision_days as "decisionDays",
        case when s.next_to is not null then json_build_object('from', s.next_from, 'to', s.next_to) end as next,
        case when s.decision_to is not null then json_build_object('from', s.decision_from, 'to', s.decision_to) end as decision
      from unnest($1::text[]) as of_step cross join lateral (
        select * from step_time where step = of_step and entered_on < $2 order by entered_on desc, request_id desc limit ${staysLookedAt}) s`,
    values: [forecastSteps, day],
  });
  const stays = Map.groupBy(rows, ({ step }) => step);
  const known = forecastSteps.map((step) => [step, stepOn(stays.get(step) ?? [], day)] as const);
  return Object.fromEntries(known) as Knowledge;
}

function stepOn(rows: readonly Row[], day: CalendarDate): StepKnowledge {
  const known = rows.map((row) => ({ ...row, stay: knownOn(row, day) }));
  return {
    model: stepModel(known.map(({ stay }) => stay)),
    next: known.flatMap(({ next: range, stay: { finished, days } }) => (range !== null && finished ? [{ range, days }] : [])),
    decision: known.flatMap(({ decision: range, decidedOn, decisionDays: days }) =>
      range !== null && days !== null && decidedOn !== null && decidedOn < day ? [{ range, days }] : [],
    ),
  };
}
