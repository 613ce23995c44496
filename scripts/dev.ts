import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { migrate } from '@ice-access/database/migrate';
import { build } from './house/build.ts';
import { openDatabase } from './house/database.ts';
import { dataDir } from './house/dataFolder.ts';
import { dropHalfFilled, fill } from './house/fill.ts';
import { needPort, portFrom } from './house/ports.ts';
import { type Program, program } from './house/program.ts';
import { bin, root } from './house/run.ts';
import { doorAddresses, untilReady } from './house/server.ts';
import { signInLines } from './house/signIn.ts';

type Part = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
};

/** Runs a part until we stop; gives a promise that resolves when it ends by itself. */
function keep(self: Program, { name, command, args, cwd, env }: Part): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(name)));
  self.atEnd(() => {
    child.kill('SIGTERM');
    return ended;
  });
  return ended;
}

// Pages come from Vite with hot reload on the usual ports; the server, restarted when its sources change, listens 100 above.
await program(async (self) => {
  const doors = { portal: portFrom('PORTAL_PORT', 4001), console: portFrom('CONSOLE_PORT', 4002) };
  const behind = { portal: doors.portal + 100, console: doors.console + 100 };
  const database = await openDatabase(self);
  for (const port of [doors.portal, behind.portal]) await needPort('PORTAL_PORT', port);
  for (const port of [doors.console, behind.console]) await needPort('CONSOLE_PORT', port);
  await dropHalfFilled(database, self.say);
  const logins = await migrate(database.ownerUrl, { dataDir: dataDir(), onProgress: self.say });
  await build(self);
  await fill(self, database, { demo: false });
  const server = keep(self, {
    name: 'the server',
    command: process.execPath,
    args: ['--watch', '--disable-warning=ExperimentalWarning', join(root, 'apps/api/src/main.ts')],
    cwd: root,
    env: {
      ...doorAddresses(logins),
      PORTAL_PORT: String(behind.portal),
      CONSOLE_PORT: String(behind.console),
      PORTAL_ORIGIN: `http://localhost:${doors.portal}`,
      CONSOLE_ORIGIN: `http://localhost:${doors.console}`,
    },
  });
  const fronts = (['portal', 'console'] as const).map((name) =>
    keep(self, {
      name: `the ${name}`,
      command: bin('vite'),
      args: ['--port', String(doors[name]), '--strictPort', '--clearScreen', 'false'],
      cwd: join(root, 'apps', name),
      env: { API_ORIGIN: `http://127.0.0.1:${behind[name]}` },
    }),
  );
  await untilReady(self, behind, () => false);
  self.say(`ready: portal http://localhost:${doors.portal}  console http://localhost:${doors.console}`);
  for (const line of await signInLines(behind)) self.say(line);
  const stopped = new Promise<undefined>((resolve) => self.stop.addEventListener('abort', () => resolve(undefined), { once: true }));
  const first = await Promise.race([server, ...fronts, stopped]);
  if (first) self.say(`It ended by itself: ${first}. Stopping the rest.`);
  return first ? 1 : 0;
});
