import { nextReference, type Tx } from '@ice-access/database';
import type { OrganisationGathered, OrganisationState } from '@ice-access/domain/organisation';

interface Asked {
  readonly payload: object;
  readonly year: number;
  readonly organisationId: string;
  /** Whether whoever accepts an invitation has the address that was invited. */
  readonly sameAddress: boolean;
  readonly onOtherSide: boolean;
}

/** Looks up what a command may ask about besides the state. What it does not ask about stays empty. */
export async function gather(tx: Tx, state: OrganisationState, asked: Asked): Promise<OrganisationGathered> {
  const { payload, year, organisationId, sameAddress, onOtherSide } = asked;
  const isAsking = 'joiningId' in payload && 'headName' in payload;
  const offices = await tx.$client.query<{ key: string }>('select key from field_office');
  const known = await tx.$client.query<{ own: boolean; taken: boolean }>(
    `select exists (select from agency where agency_id = $1) as own, exists (select from agency where ori = $2 and agency_id <> $1) as taken`,
    [organisationId, 'ori' in payload && typeof payload.ori === 'string' ? payload.ori : ''],
  );
  return {
    reference: isAsking && state.phase !== 'verified' ? await nextReference(tx, 'J', year) : null,
    fieldOffices: offices.rows.map(({ key }) => key),
    inRegister: known.rows[0]?.own === true,
    oriTaken: known.rows[0]?.taken === true,
    sameAddress,
    onOtherSide,
  };
}
