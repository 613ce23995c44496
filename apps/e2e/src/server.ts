import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

const root = new URL('../../..', import.meta.url);

/** The owner's way into the product's own database. */
function ownerUrl(): string {
  const { port, password } = JSON.parse(readFileSync(join(inject('dataDir'), 'embedded.json'), 'utf8')) as {
    port: number;
    password: string;
  };
  return `postgresql://postgres:${password}@127.0.0.1:${port}/ice_access`;
}

/** Runs a command as the operator does, on the server, beside the running product. Gives what it prints. */
export function operate(args: readonly string[]): Promise<string> {
  const { portal, console } = inject('doors');
  const env = {
    ...process.env,
    DATABASE_URL: ownerUrl(),
    DATA_DIR: inject('dataDir'),
    PORTAL_PORT: new URL(portal).port,
    CONSOLE_PORT: new URL(console).port,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['apps/api/dist/cli.js', ...args], { cwd: root, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('exit', (code) => (code === 0 ? resolve(printed) : reject(new Error(`access ${args.join(' ')} failed:\n${printed}`))));
  });
}

/** What time does to sessions, done at once: the times that the server wrote are moved back by so many minutes. */
export async function letPass(minutes: number, of: { email: string; times: readonly ('last_seen_at' | 'proved_at')[] }): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl() });
  await owner.connect();
  try {
    for (const schema of ['auth_agency', 'auth_reviewer'])
      await owner.query(
        `update ${schema}.session set ${of.times.map((time) => `${time} = ${time} - make_interval(mins => $2)`).join(', ')}
         where user_id in (select id from ${schema}."user" where email = $1)`,
        [of.email, minutes],
      );
  } finally {
    await owner.end();
  }
}
