import { migrate } from '@ice-access/database/migrate';
import { build } from './house/build.ts';
import { openDatabase } from './house/database.ts';
import { dataDir } from './house/dataFolder.ts';
import { dropHalfFilled, fill } from './house/fill.ts';
import { needPort, portFrom } from './house/ports.ts';
import { Failure, program } from './house/program.ts';
import { doorAddresses, serve, serverLog, startServer } from './house/server.ts';
import { signInLines } from './house/signIn.ts';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--demo');

await program(async (self) => {
  if (unknown !== undefined) throw new Failure(`npm start knows --demo and nothing else; it was given ${unknown}. Leave that out.`);
  const doors = { portal: portFrom('PORTAL_PORT', 4001), console: portFrom('CONSOLE_PORT', 4002) };
  const database = await openDatabase(self);
  await needPort('PORTAL_PORT', doors.portal);
  await needPort('CONSOLE_PORT', doors.console);
  await dropHalfFilled(database, self.say);
  const logins = await migrate(database.ownerUrl, { dataDir: dataDir(), onProgress: self.say });
  self.stop.throwIfAborted();
  await build(self);
  await fill(self, database, { demo: args.includes('--demo') });
  const child = await startServer(self, doors, doorAddresses(logins));
  self.say(`ready: portal http://localhost:${doors.portal}  console http://localhost:${doors.console}`);
  for (const line of await signInLines(doors)) self.say(line);
  self.say(`Ctrl-C stops it. The server's log is ${serverLog()}`);
  return serve(self, child);
});
