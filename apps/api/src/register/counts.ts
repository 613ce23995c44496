import { type Tx, tables } from '@ice-access/database';
import { type ListedModel, type ListKind, listedModels } from '@ice-access/register';
import { and, count, countDistinct, desc, eq } from 'drizzle-orm';

const { listedAgreement: listed, listImport } = tables;
type ByModel = Readonly<Record<ListedModel, number>>;

const byModel = (counted: readonly { readonly model: ListedModel; readonly agreements: number }[]): ByModel => {
  const of = (model: ListedModel) => counted.filter((row) => row.model === model).reduce((sum, { agreements }) => sum + agreements, 0);
  return { jailEnforcement: of('jailEnforcement'), taskForce: of('taskForce'), warrantServiceOfficer: of('warrantServiceOfficer') };
};

/** How many agreements the newest list of a kind names, by model and state, with the list they come from. Null when none was imported. */
async function countsOf(tx: Tx, kind: ListKind) {
  const isListed = and(eq(listed.kind, kind), eq(listed.standing, 'listed'));
  const [source] = await tx
    .select({ fileName: listImport.fileName, asOf: listImport.asOf, importedAt: listImport.importedAt })
    .from(listImport)
    .where(eq(listImport.kind, kind))
    .orderBy(desc(listImport.listedAt))
    .limit(1);
  if (source === undefined) return null;
  const cells = await tx
    .select({ state: listed.state, model: listed.model, agreements: count() })
    .from(listed)
    .where(isListed)
    .groupBy(listed.state, listed.model);
  const agencies = await tx
    .select({ state: listed.state, agencies: countDistinct(listed.agencyKey) })
    .from(listed)
    .where(isListed)
    .groupBy(listed.state)
    .orderBy(listed.state);
  return {
    source: {
      fileName: source.fileName,
      asOf: source.asOf,
      importedAt: source.importedAt.toISOString(),
      publisher: 'U.S. Immigration and Customs Enforcement',
    },
    agreements: cells.reduce((sum, cell) => sum + cell.agreements, 0),
    agencies: agencies.reduce((sum, row) => sum + row.agencies, 0),
    states: agencies.length,
    models: listedModels,
    byModel: byModel(cells),
    byState: agencies.map((row) => ({ ...row, byModel: byModel(cells.filter(({ state }) => state === row.state)) })),
  };
}

/** The figures of the page *Who has an agreement*. Fictional agencies stand on no published list, so they are in no figure. */
export const readCounts = async (tx: Tx) => ({
  participating: await countsOf(tx, 'participating'),
  pending: await countsOf(tx, 'pending'),
});
