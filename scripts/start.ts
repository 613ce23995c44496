import { build } from './house/build.ts';
import { openDatabase } from './house/database.ts';
import { fill } from './house/fill.ts';
import { needPort, portFrom } from './house/ports.ts';
import { Failure, program } from './house/program.ts';
import { serve, startServer } from './house/server.ts';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--demo');

await program(async (self) => {
  if (unknown !== undefined)
    throw new Failure(`npm start does not know ${unknown}. It knows --demo: load the demonstration into an empty outside database.`);
  const doors = { portal: portFrom('PORTAL_PORT', 4001), console: portFrom('CONSOLE_PORT', 4002) };
  const database = await openDatabase(self);
  await needPort('PORTAL_PORT', doors.portal);
  await needPort('CONSOLE_PORT', doors.console);
  await build(self);
  const filled = await fill(self, database, { demo: args.includes('--demo') });
  const child = await startServer(self, doors, filled.env);
  self.say(`ready: portal http://localhost:${doors.portal}  console http://localhost:${doors.console}`);
  for (const line of filled.signIn) self.say(line);
  return serve(self, child);
});
