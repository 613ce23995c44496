import pg from 'pg';
import { Failure } from './program.ts';

const VERSION_MIN = 15;

/** What is wrong with an address, by the code of the error that it gave. */
function sentence(error: unknown, at: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${at}. Start PostgreSQL there, or correct DATABASE_URL.`,
    ENOTFOUND: `There is no host called ${at}. Correct DATABASE_URL.`,
    EAI_AGAIN: `The host ${at} cannot be looked up. Correct DATABASE_URL, or the name service.`,
    '28P01': `PostgreSQL at ${at} refuses the user name or password in DATABASE_URL. Correct them.`,
    '28000': `PostgreSQL at ${at} does not let this user in from here. Correct DATABASE_URL or pg_hba.conf.`,
    '3D000': `PostgreSQL at ${at} has no database of the name in DATABASE_URL. Create it: createdb --encoding=UTF8 NAME`,
  };
  const message = error instanceof Error ? error.message : String(error);
  return why[code] ?? `PostgreSQL at ${at} cannot be used (${message}). Correct DATABASE_URL.`;
}

function parse(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.hostname && parsed.pathname.length > 1) return parsed;
  throw new Failure('DATABASE_URL is not a PostgreSQL address. It looks like postgresql://user:password@host:5432/database');
}

/** Checks an outside database before anything is done with it: reachable, new enough, UTF8. */
export async function checkOutsideDatabase(url: string): Promise<void> {
  const parsed = parse(url);
  const at = `${parsed.hostname}:${parsed.port || 5432}`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    );
    const { version, encoding } = rows[0];
    const major = Math.floor(version / 10_000);
    if (major < VERSION_MIN)
      throw new Failure(`PostgreSQL at ${at} is version ${major}. This program needs ${VERSION_MIN} or newer; upgrade it.`);
    if (encoding !== 'UTF8')
      throw new Failure(
        `The database in DATABASE_URL is stored in ${encoding}. Create one with: createdb --encoding=UTF8 --template=template0 NAME`,
      );
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(sentence(error, at));
  } finally {
    await client.end().catch(() => undefined);
  }
}
