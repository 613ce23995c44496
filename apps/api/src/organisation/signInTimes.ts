import type { Tx } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';
import { dayBefore, type OrganisationEvent } from '@ice-access/domain/organisation';
import type { OpenedOrganisation } from './onFile.ts';

/** What a fact means for somebody's sign-in at whichever door: sessions, factors or failed tries before it count no more. */
interface Meaning {
  readonly personId: string;
  readonly sessions?: true;
  readonly factors?: true;
  readonly released?: true;
  readonly settle?: true;
}

function meaningOf(event: OrganisationEvent, state: OpenedOrganisation): Meaning | undefined {
  switch (event.type) {
    case 'PersonDisabled':
      return { personId: event.data.personId, sessions: true, settle: true };
    case 'PersonReopened':
      return { personId: event.data.personId, settle: true };
    case 'FactorResetConfirmed':
      return { personId: event.data.personId, sessions: true, factors: true };
    case 'AccountReleased':
      return { personId: event.data.personId, released: true };
    case 'OfficeEnded':
    case 'DelegationEnded': {
      const { officeId, lastOn } = event.data;
      const office = state.phase === 'verified' ? state.offices.find((one) => one.officeId === officeId) : undefined;
      // An office that ends on a day ahead ends by its date.
      return office === undefined || lastOn > dayBefore(event.on) ? undefined : { personId: office.personId, sessions: true };
    }
    default:
      return undefined;
  }
}

/** Writes these times. Nobody reaches into the sign-in of another door: each door reads them where it looks up a session. */
export async function tellSignIn(
  tx: Tx,
  events: readonly OrganisationEvent[],
  { state, at }: { state: OpenedOrganisation; at: Instant },
): Promise<void> {
  for (const event of events) {
    const meaning = meaningOf(event, state);
    if (meaning === undefined) continue;
    await tx.$client.query({
      name: 'tell sign-in',
      text: `update person set sessions_after = case when $3 then $2::timestamptz else sessions_after end,
          factors_after = case when $4 then $2::timestamptz else factors_after end,
          released_at = case when $5 then $2::timestamptz else released_at end where person_id = $1`,
      values: [meaning.personId, at, meaning.sessions === true, meaning.factors === true, meaning.released === true],
    });
    if (meaning.settle === true) await tx.$client.query('select settle_person($1)', [meaning.personId]);
  }
}
