import type { Tx } from '@ice-access/database';
import { OpenOrganisation, type OrganisationKind } from '@ice-access/domain/organisation';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { systemActors } from '../account/system.ts';
import { payloadOf } from '../command/envelope.ts';
import { newId, newSalt } from '../ids.ts';
import type { OrganisationCaller } from './desk.ts';
import { decideIn, type Met, meet } from './handle.ts';
import { madeFor, withMade } from './made.ts';
import type { OrganisationSpec } from './spec.ts';

/** The owner's connection as the log's writer takes it. */
export const asTx = (owner: pg.Client): Tx => drizzle(owner) as unknown as Tx;

export interface Operated {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly spec: OrganisationSpec;
  readonly data: object;
}

/** What was held there before the history of the organisation was kept. */
async function heldBefore(owner: pg.Client, organisationId: string): Promise<readonly object[]> {
  const { rows } = await owner.query<object>(
    `select office_id as "officeId", person_id as "personId", role, field_office as "fieldOffice", starts_on::text as "startsOn",
       ends_on::text as "endsOn" from office where organisation_id = $1 and delegated_from is null order by office_id`,
    [organisationId],
  );
  return rows;
}

/** Sends commands as the server's operator, in the transaction of the owner's connection. What is not there yet is put in place first. */
export async function operate(owner: pg.Client, { organisationId, kind, name, spec, data }: Operated): Promise<void> {
  const tx = asTx(owner);
  const now = () => new Date().toISOString();
  const unused = { role: 'access_worker', asActor: noDatabase, reading: noDatabase, close: async () => undefined } as const;
  const caller: OrganisationCaller = { actor: systemActors.operator, provedAt: null, database: unused, now, ids: newId, salts: newSalt };
  const as = (met: Met): Met => (met.name === '' ? { ...met, name, kind, reference: name } : { ...met, kind });
  const send = async (command: OrganisationSpec, payload: object) => {
    const made = madeFor(command, caller);
    await decideIn(tx, caller, {
      met: as(await meet(tx, organisationId)),
      spec: command,
      payload: payloadOf(command, withMade(payload, made)),
      made,
      at: now(),
    });
  };
  if ((await meet(tx, organisationId)).state.phase === 'unopened')
    await send(OpenOrganisation, { organisationId, kind, offices: await heldBefore(owner, organisationId) });
  await send(spec, data);
}

/** The operator works in one transaction of his own connection and opens no other. */
const noDatabase = (): Promise<never> => Promise.reject(new Error('the operator has one connection'));
