import { AskToJoin } from '@ice-access/domain/organisation';
import * as z from 'zod';
import { systemActors } from '../../account/system.ts';
import { payloadOf } from '../../command/envelope.ts';
import { once } from '../../command/once.ts';
import { Refused, refusedBy } from '../../command/refused.ts';
import type { Caller } from '../../context.ts';
import type { OrganisationCaller } from '../desk.ts';
import { decideIn, meet } from '../handle.ts';

export const askInput = z.strictObject({ organisationId: z.uuid(), key: z.uuid(), data: z.record(z.string(), z.unknown()) });
/** What the page sends: the command's payload without what the server makes. The type is for the page; the command's schema reads it. */
export type AskData = Omit<z.output<typeof AskToJoin.payload>, 'joiningId' | 'organisationId'>;

/** An agency asks to take part. Nobody is signed in: the program itself files what a visitor sent. */
export async function askToJoin(world: Omit<Caller, 'actor' | 'provedAt'>, { organisationId, key, data }: z.output<typeof askInput>) {
  const actor = systemActors.reaction;
  const caller: OrganisationCaller = { ...world, actor, provedAt: null };
  if (Object.hasOwn(data, 'joiningId') || Object.hasOwn(data, 'organisationId'))
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'data.joiningId', sentence: 'The program makes this itself.' });
  const joiningId = world.ids();
  const payload = payloadOf(AskToJoin, { ...data, organisationId, joiningId });
  const at = world.now();
  return world.database.asActor({ person: actor.person, agencyId: organisationId }, async (tx) => {
    const found = await meet(tx, organisationId);
    // Until the program office adds it, an agency goes by the name that was typed.
    const met = found.name === '' ? { ...found, name: String(Reflect.get(payload, 'agencyName')), reference: '' } : found;
    if (met.kind !== 'agency') throw refusedBy({ code: 'notFound' });
    const call = { actor: actor.person, command: AskToJoin.type, key, payload: { id: organisationId, ...data }, at };
    const answer = await once(tx, call, async () => {
      const decided = await decideIn(tx, caller, { met, spec: AskToJoin, payload, made: { fields: {}, tokens: [] }, at });
      const { rows } = await tx.$client.query<{ reference: string }>(
        `select body->>'reference' as reference from event where stream = $1 and sequence = $2`,
        [`organisation/${organisationId}`, decided.version],
      );
      return { ...decided, reference: rows[0]?.reference ?? '' };
    });
    return { joiningId, reference: answer.reference };
  });
}
