import { parseArgs } from 'node:util';
import pg from 'pg';
import { isOutside } from '../demonstration/guard.ts';
import { loadDemonstration } from '../demonstration/load.ts';
import { FileStore } from '../document/store.ts';
import { filesFolder } from '../doorParts.ts';
import { type Operator, OperatorError } from './operator.ts';

const usage = 'access demo load [--as-of YYYY-MM-DD] [--seed TEXT]';

async function refuseWhereRealCasesLive({ env, ownerUrl }: Operator): Promise<void> {
  const standing = { production: env.production, dataDir: env.dataDir, databaseUrl: ownerUrl };
  if (env.production && (await isOutside(standing)))
    throw new OperatorError('The demonstration is not loaded into an outside database in production (NODE_ENV=production).');
  if (env.official !== undefined) throw new OperatorError('The demonstration is not loaded into an official site (OFFICIAL=1).');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ cases: boolean; loaded: boolean }>(
      'select exists (select from stream_head) as cases, exists (select from agency where demonstration) as loaded',
    );
    if (rows[0]?.loaded) throw new OperatorError('The demonstration is loaded already.');
    if (rows[0]?.cases) throw new OperatorError('The demonstration is loaded into an empty database only, and this one holds cases.');
  } finally {
    await owner.end();
  }
}

/** Loads the fictional agencies, people and cases. */
export async function demoLoad(operator: Operator, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { 'as-of': { type: 'string' }, seed: { type: 'string' } } });
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw new OperatorError(`--as-of is a date such as 2026-11-24.\n${usage}`);
  const logins = await operator.logins();
  await refuseWhereRealCasesLive(operator);
  const store = new FileStore(filesFolder(operator.env));
  await store.open();
  const done = await loadDemonstration({
    ownerUrl: operator.ownerUrl,
    logins,
    store,
    asOf,
    seed: values.seed ?? 'access',
    say: operator.say,
  });
  process.stdout.write(`${JSON.stringify(done)}\n`);
}
