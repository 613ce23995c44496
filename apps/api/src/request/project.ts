import type { Tx } from '@ice-access/database';
import { addDays, type CalendarDate, type Instant } from '@ice-access/domain/kernel';
import {
  type DisputeStanding,
  disputeStanding,
  fieldOfficeOf,
  hasEnded,
  isLate,
  nextStep,
  openThreads,
  type RequestState,
  threadsDue,
  wakeOn,
} from '@ice-access/domain/request';

/** The columns of a request's row that its events alone decide. */
export interface RequestRow {
  readonly reference: string;
  readonly phase: string;
  readonly agencyId: string;
  readonly components: readonly string[];
  readonly fieldOffice: string | null;
  readonly liaisons: readonly string[];
  readonly waitingOn: string;
  readonly nextStep: string;
  readonly dueOn: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly wakeOn: CalendarDate | null;
  /** The last day on which it is not late; null when it cannot be. */
  readonly lateAfter: CalendarDate | null;
  readonly ended: boolean;
  readonly nextBy: readonly string[];
  /** Open threads by the side whose turn it is, and the first date of each side. */
  readonly questionsAgency: number;
  readonly questionsIce: number;
  readonly questionDueAgency: CalendarDate | null;
  readonly questionDueIce: CalendarDate | null;
  readonly dispute: DisputeStanding | null;
  readonly paper: boolean;
  readonly earlierRequestId: string | null;
}

/** What lists and filters need of a request. Pure: `refold` compares it with the stored row. */
export function rowOf(state: RequestState): RequestRow | undefined {
  if (state.phase === 'unopened') return undefined;
  const { code, holder, dueOn, by } = nextStep(state);
  const inner = state.phase === 'onHold' ? state.held : state;
  return {
    reference: state.reference,
    phase: state.phase,
    agencyId: state.agencyId,
    components: [...new Set(state.tracks.map(({ subject }) => subject.component))],
    fieldOffice: fieldOfficeOf(state),
    liaisons: 'liaisons' in inner ? [inner.liaisons.investigations, inner.liaisons.detention] : [],
    waitingOn: holder,
    nextStep: code,
    dueOn,
    submittedOn: state.reached.submitted ?? null,
    wakeOn: wakeOn(state),
    lateAfter: dueOn !== null && isLate(state, addDays(dueOn, 1)) ? dueOn : null,
    ended: hasEnded(state.phase),
    nextBy: by,
    questionsAgency: openThreads(state, 'agency').length,
    questionsIce: openThreads(state, 'ice').length,
    questionDueAgency: threadsDue(state, 'agency'),
    questionDueIce: threadsDue(state, 'ice'),
    dispute: disputeStanding(state),
    paper: state.paper !== null,
    earlierRequestId: state.earlierRequestId,
  };
}

/** Which state of which request, how far in its log, and the agency's names at that time. */
export interface Projected {
  readonly requestId: string;
  readonly state: RequestState;
  readonly version: number;
  readonly at: Instant;
  readonly agency: { readonly name: string; readonly state: string; readonly county: string };
}

/** Writes the row of a request. Nothing else writes its event-derived columns. */
export async function projectRequest(tx: Tx, { requestId, state, version, at, agency }: Projected): Promise<void> {
  const row = rowOf(state);
  if (row === undefined) return;
  const changing = [
    version,
    row.phase,
    row.components,
    row.fieldOffice,
    row.liaisons,
    row.waitingOn,
    row.nextStep,
    row.dueOn,
    row.submittedOn,
    at,
    row.wakeOn,
    row.lateAfter,
    row.ended,
    row.nextBy,
    row.questionsAgency,
    row.questionsIce,
    row.questionDueAgency,
    row.questionDueIce,
    row.dispute,
  ];
  if (version > 1) {
    const { rowCount } = await tx.$client.query({
      name: 'project request',
      text: `update request set version = $2, phase = $3, components = $4, field_office = $5, liaisons = $6, waiting_on = $7, next_step = $8,
        due_on = $9, submitted_on = $10, updated_at = $11, wake_on = $12,
        late_after = $13, ended = $14, next_by = $15, questions_agency = $16, questions_ice = $17, question_due_agency = $18,
        question_due_ice = $19, dispute = $20 where request_id = $1`,
      values: [requestId, ...changing],
    });
    if (rowCount === 1) return;
  }
  await tx.$client.query({
    name: 'project new request',
    text: `insert into request (request_id, version, phase, components, field_office, liaisons, waiting_on, next_step, due_on, submitted_on,
        updated_at, wake_on, late_after, ended, next_by, questions_agency, questions_ice, question_due_agency, question_due_ice, dispute, opened_at,
        reference, agency_id, paper, earlier_request_id, agency_name, state, county)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $11, $21,
        $22, $23, $24, $25, $26, $27)`,
    values: [
      requestId,
      ...changing,
      row.reference,
      row.agencyId,
      row.paper,
      row.earlierRequestId,
      agency.name,
      agency.state,
      agency.county,
    ],
  });
}
