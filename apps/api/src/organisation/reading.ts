import type { Tx } from '@ice-access/database';
import { organisation } from '@ice-access/domain/organisation';
import { type Actor, organisationOf } from '@ice-access/domain/parties';
import { notFound, refusedBy } from '../command/refused.ts';
import { type OrganisationOnFile, readOrganisation } from './onFile.ts';

/** The organisation that a read is about: the one that is named, or the reader's own. 404 where the reader is no party of it. */
export async function readFor(tx: Tx, actor: Actor, organisationId: string | undefined): Promise<OrganisationOnFile> {
  const onFile = await readOrganisation(tx, organisationId ?? organisationOf(actor) ?? '');
  if (onFile === undefined || !organisation.isParty(actor, organisation.viewFor(actor.party, onFile.state, {}))) throw notFound();
  return onFile;
}

/** Whoever looks after people, and the head, see what only they need. */
const keepers = [
  'agency.administrator',
  'agency.official',
  'ice.administrator',
  'ice.programOffice',
  'oversight.administrator',
  'oversight.reader',
] as const;
export const isKeeper = (actor: Actor): boolean => keepers.some((role) => (actor.roles as readonly string[]).includes(role));

/** 403 to everybody who does not look after people. */
export function mustKeep(actor: Actor): void {
  if (!isKeeper(actor)) throw refusedBy({ code: 'notYourRole', needs: keepers });
}
