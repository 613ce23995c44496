import { openPool, type RoleName } from '@ice-access/database';
import type { CalendarDate, Instant } from '@ice-access/domain/kernel';
import { isShielded, type Opened } from '@ice-access/domain/looking';
import { type Actor, organisationOf } from '@ice-access/domain/parties';
import { GroupWriter } from './groupWriter.ts';

/** When, from where, and under which id the call is quoted. */
export interface Call {
  readonly at: Instant;
  readonly on: CalendarDate;
  readonly address: string;
  readonly askedAs: string;
  /** The procedure or the route. */
  readonly what: string;
}

/** The writer of one door's record of looking. Both wait until their row is stored, and throw when it cannot be. */
export interface Recorder {
  looked(actor: Actor, opened: Opened, call: Call): Promise<void>;
  refused(actor: Actor | null, code: string, call: Omit<Call, 'on'>): Promise<void>;
  close(): Promise<void>;
}

const who = (actor: Actor) => ({ person_id: actor.person, party: actor.party, organisation_id: organisationOf(actor) });

/** Opens one connection of its own under the door's role: a read that waits for its row holds none of the door's. */
export function openRecorder({ url, role, door }: { readonly url: string; readonly role: RoleName; readonly door: string }): Recorder {
  const pool = openPool({ url, role, max: 1 });
  const looks = new GroupWriter<object>((rows) =>
    pool.query({ name: 'write looks', text: 'select write_looks($1::jsonb)', values: [JSON.stringify(rows)] }),
  );
  const denials = new GroupWriter<object>((rows) =>
    pool.query({ name: 'write denials', text: 'select write_denials($1::jsonb)', values: [JSON.stringify(rows)] }),
  );
  return {
    looked: (actor, { kind, id }, { at, on, address, askedAs, what }) =>
      looks.add({
        ...who(actor),
        offices: actor.roles,
        shielded: isShielded(actor),
        kind,
        id,
        what,
        at,
        on_date: on,
        address,
        asked_as: askedAs,
      }),
    refused: (actor, code, { at, address, askedAs, what }) =>
      denials.add({ ...(actor === null ? {} : who(actor)), door, what, code, at, address, asked_as: askedAs }),
    close: () => pool.end(),
  };
}
