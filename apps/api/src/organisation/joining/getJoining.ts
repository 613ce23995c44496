import { readTexts, type Tx } from '@ice-access/database';
import type { TextRef } from '@ice-access/domain/kernel';
import { type Asking, organisation } from '@ice-access/domain/organisation';
import { officeDay } from '@ice-access/domain/parties';
import { cardOf } from '../../agency/card.ts';
import { notFound } from '../../command/refused.ts';
import type { Caller } from '../../context.ts';
import { mustBeProgramOffice } from '../listOrganisations.ts';
import { organisationScope, readOrganisation } from '../onFile.ts';
import { lookAlikesOf } from './look.ts';

/** One agency that asks, with what was sent, who else could be meant, and who else asked. */
export function getJoining(caller: Caller, organisationId: string) {
  mustBeProgramOffice(caller);
  const { actor, database } = caller;
  const now = caller.now();
  const today = officeDay(now);
  return database.reading(organisationScope(actor), async (tx) => {
    const onFile = await readOrganisation(tx, organisationId);
    if (onFile === undefined || onFile.kind !== 'agency') throw notFound();
    const { state, head } = onFile;
    const askings = await wordsOfAskings(tx, state.askings);
    const card = (await cardOf(tx, organisationId)) ?? null;
    const last = askings.at(-1);
    const name = card?.displayName ?? last?.agencyName ?? onFile.name;
    return {
      organisationId,
      version: head.sequence,
      phase: state.phase,
      agency: card,
      askings,
      lookAlikes: await lookAlikesOf(tx, { organisationId, name, state: card?.state ?? last?.state ?? '' }),
      duplicates: await duplicatesOf(tx, { organisationId, askings }),
      actions: organisation.actionsFor(organisation.viewFor(actor.party, state, {}), { actor, today }),
      now,
      today,
    };
  });
}

const texts = [
  'agencyName',
  'county',
  'headName',
  'headTitle',
  'headEmail',
  'headPhone',
  'administratorName',
  'administratorTitle',
  'administratorEmail',
  'note',
  'refusedBecause',
] as const;

async function wordsOfAskings(tx: Tx, askings: readonly Asking[]) {
  const refs = askings.flatMap((asking) => texts.flatMap((name) => (asking[name] === null ? [] : [asking[name].textId])));
  const found = await readTexts(tx, refs);
  const words = (ref: TextRef | null): string | null => {
    const one = ref === null ? undefined : found[ref.textId];
    return one !== undefined && 'text' in one ? one.text : null;
  };
  const letters = await tx.$client.query<{ documentId: string; fileName: string; bytes: number; type: string }>(
    'select document_id as "documentId", file_name as "fileName", bytes, media_type as type from document where document_id = any($1::uuid[])',
    [askings.map(({ letterDocumentId }) => letterDocumentId)],
  );
  return askings.map(({ joiningId, reference, askedOn, standing, state, agencyType, ori, sameAsHead, letterDocumentId, ...asking }) => ({
    joiningId,
    reference,
    askedOn,
    standing,
    state,
    agencyType,
    ori,
    sameAsHead,
    agencyName: words(asking.agencyName),
    county: words(asking.county),
    headName: words(asking.headName),
    headTitle: words(asking.headTitle),
    headEmail: words(asking.headEmail),
    headPhone: words(asking.headPhone),
    administratorName: words(asking.administratorName),
    administratorTitle: words(asking.administratorTitle),
    administratorEmail: words(asking.administratorEmail),
    note: words(asking.note),
    refusedBecause: words(asking.refusedBecause),
    letter: letters.rows.find(({ documentId }) => documentId === letterDocumentId) ?? null,
  }));
}
type Words = Awaited<ReturnType<typeof wordsOfAskings>>;

interface Duplicate {
  readonly organisationId: string;
  readonly name: string;
  readonly joiningId: string | null;
  readonly why: 'sameAddress' | 'sameAgency';
  readonly phase: string;
}

/** Who asked more than once: for this agency, or from the same address for another one. */
async function duplicatesOf(
  tx: Tx,
  { organisationId, askings }: { organisationId: string; askings: Words },
): Promise<readonly Duplicate[]> {
  const own = askings.slice(0, -1).map(
    ({ joiningId, agencyName, standing }): Duplicate => ({
      organisationId,
      name: agencyName ?? '',
      joiningId,
      why: 'sameAgency',
      phase: standing,
    }),
  );
  const addresses = askings.flatMap(({ headEmail, administratorEmail }) => [headEmail, administratorEmail].filter((one) => one !== null));
  const { rows } = await tx.$client.query<Omit<Duplicate, 'why' | 'joiningId'>>(
    `select distinct o.organisation_id as "organisationId", o.name, o.phase from typed_text t
     join organisation o on t.stream = 'organisation/' || o.organisation_id
     where t.stream like 'organisation/%' and t.text = any($2::text[]) and o.organisation_id <> $1 order by o.name limit 20`,
    [organisationId, addresses],
  );
  return [...own, ...rows.map((row): Duplicate => ({ ...row, joiningId: null, why: 'sameAddress' }))];
}
