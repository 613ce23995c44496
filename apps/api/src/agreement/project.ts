import type { Tx } from '@ice-access/database';
import {
  type AgreementState,
  agreementHasEnded,
  agreementIsLate,
  agreementNextStep,
  agreementWakeOn,
  operatingState,
} from '@ice-access/domain/agreement';
import { addDays, type CalendarDate, type Instant } from '@ice-access/domain/kernel';

/** The columns of an agreement's row that its events alone decide. */
export interface AgreementRow {
  readonly reference: string;
  readonly phase: string;
  readonly agencyId: string;
  readonly requestId: string;
  readonly component: string;
  readonly model: string | null;
  readonly fieldOffice: string;
  readonly waitingOn: string;
  readonly nextStep: string;
  readonly dueOn: CalendarDate | null;
  readonly inForceOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly operating: string;
  readonly documentSha256: string | null;
  readonly wakeOn: CalendarDate | null;
  /** The last day on which it is not late; null when it cannot be. */
  readonly lateAfter: CalendarDate | null;
  readonly ended: boolean;
  readonly nextBy: readonly string[];
}

/** What lists and filters need of an agreement. Pure: `refold` compares it with the stored row. */
export function rowOf(state: AgreementState): AgreementRow | undefined {
  if (state.phase === 'unopened') return undefined;
  const { code, holder, dueOn, by } = agreementNextStep(state);
  const inner = 'held' in state ? state.held : state;
  return {
    reference: state.reference,
    phase: state.phase,
    agencyId: state.agencyId,
    requestId: state.requestId,
    component: state.subject.component,
    model: 'model' in state.subject ? state.subject.model : null,
    fieldOffice: state.fieldOffice,
    waitingOn: holder,
    nextStep: code,
    dueOn,
    inForceOn: state.reached.inForce ?? null,
    endsOn: 'endsOn' in inner ? inner.endsOn : null,
    operating: operatingState(state).state,
    documentSha256: 'seal' in inner ? inner.seal.sha256 : null,
    wakeOn: agreementWakeOn(state),
    lateAfter: dueOn !== null && agreementIsLate(state, addDays(dueOn, 1)) ? dueOn : null,
    ended: agreementHasEnded(state.phase),
    nextBy: by,
  };
}

/** Which state of which agreement, how far in its log, and the agency's names at that time. */
export interface ProjectedAgreement {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly version: number;
  readonly at: Instant;
  readonly agency: { readonly name: string; readonly state: string; readonly county: string };
}

/** Writes the row of an agreement. Nothing else writes its event-derived columns. */
export async function projectAgreement(tx: Tx, { agreementId, state, version, at, agency }: ProjectedAgreement): Promise<void> {
  const row = rowOf(state);
  if (row === undefined) return;
  const { phase, waitingOn, nextStep, dueOn, inForceOn, endsOn, operating, documentSha256, wakeOn, lateAfter, ended, nextBy } = row;
  const changing = [
    version,
    phase,
    waitingOn,
    nextStep,
    dueOn,
    inForceOn,
    endsOn,
    operating,
    documentSha256,
    at,
    wakeOn,
    lateAfter,
    ended,
    nextBy,
  ];
  if (version > 1) {
    const { rowCount } = await tx.$client.query({
      name: 'project agreement',
      text: `update agreement set version = $2, phase = $3, waiting_on = $4, next_step = $5, due_on = $6, in_force_on = $7, ends_on = $8,
        operating = $9, document_sha256 = $10, updated_at = $11, wake_on = $12,
        late_after = $13, ended = $14, next_by = $15 where agreement_id = $1`,
      values: [agreementId, ...changing],
    });
    if (rowCount === 1) return;
  }
  const opened = [
    row.reference,
    row.agencyId,
    row.requestId,
    row.component,
    row.model,
    row.fieldOffice,
    agency.name,
    agency.state,
    agency.county,
  ];
  await tx.$client.query({
    name: 'project new agreement',
    text: `insert into agreement (agreement_id, version, phase, waiting_on, next_step, due_on, in_force_on, ends_on, operating, document_sha256,
        updated_at, wake_on, late_after, ended, next_by, opened_at, reference, agency_id, request_id, component, model, field_office, agency_name, state, county)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $11, $16, $17, $18, $19, $20, $21, $22, $23, $24)`,
    values: [agreementId, ...changing, ...opened],
  });
}
