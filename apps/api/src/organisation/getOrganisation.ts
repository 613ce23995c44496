import { organisation, standingOf } from '@ice-access/domain/organisation';
import { officeDay } from '@ice-access/domain/parties';
import type { Caller } from '../context.ts';
import { organisationScope } from './onFile.ts';
import { readFor } from './reading.ts';

/** An organisation as its people see it, with what may be done now and why not. */
export function getOrganisation(caller: Caller, organisationId: string | undefined) {
  const { actor, database } = caller;
  const now = caller.now();
  const today = officeDay(now);
  return database.reading(organisationScope(actor), async (tx) => {
    const onFile = await readFor(tx, actor, organisationId);
    const { state, head, kind } = onFile;
    const isVerified = state.phase === 'verified';
    const { rows } = await tx.$client.query<{ ori: string }>('select ori from agency where agency_id = $1', [state.organisationId]);
    return {
      organisationId: state.organisationId,
      kind,
      name: onFile.name,
      reference: rows[0]?.ori ?? onFile.name,
      phase: state.phase,
      version: head.sequence,
      now,
      today,
      since: isVerified ? state.verifiedOn : null,
      reviewedOn: isVerified ? state.reviewedOn : null,
      reviewDueOn: isVerified ? state.reviewDueOn : null,
      openInvitations: isVerified ? state.invitations.filter((one) => standingOf(one, now) === 'open').length : 0,
      actions: organisation.actionsFor(organisation.viewFor(actor.party, state, {}), { actor, today }),
    };
  });
}
