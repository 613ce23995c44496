import { draftDigest } from '@ice-access/api/bench';
import { currentEdition } from '@ice-access/domain/assessment';
import { allAnswers } from '../build/answers.ts';
import { Cases } from '../build/cases.ts';
import { agencyPerson, Cast } from '../build/cast.ts';
import { agenciesMost, seedOf } from '../build/fill.ts';
import { Drafts } from '../load/scenarios.ts';
import { asOwner, type BenchDatabase, benchDir } from './open.ts';
import { signIn } from './sessions.ts';

const agencies = 16;

/** Adds drafts that are ready to be sent, of as many agencies as there are connections, and the table for the yardstick's audit. */
export function addDrafts({ ownerUrl, size }: BenchDatabase, count: number): Promise<Drafts> {
  return asOwner(ownerUrl, async (client) => {
    await client.query(
      `create table bench_audit (id bigint generated always as identity primary key, request_id uuid not null, action text not null,
         actor uuid not null, detail jsonb not null, at timestamptz not null default now());
       grant insert on bench_audit to access_agency_door`,
    );
    await client.query('set session_replication_role = replica');
    const cast = await Cast.of(client, agenciesMost);
    const cases = await Cases.open(client, { cast, seed: seedOf(size) + 100 });
    const made: { requestId: string; cookie: string }[] = [];
    for (let number = 0; number < count; number += 1) {
      const agency = cast.agencies[number % agencies];
      if (agency === undefined) throw new Error('there are no agencies');
      const cookie = await signIn(client, { dataDir: benchDir, door: 'portal', person: agencyPerson(agency, 'official') });
      made.push({ requestId: await cases.addDraft(size + number, agency), cookie });
    }
    await cases.flush();
    await client.query('vacuum analyze');
    return new Drafts(made, draftDigest(currentEdition, allAnswers));
  });
}
