import { runningEmbedded } from '@ice-access/database/embedded';
import { build } from './house/build.ts';
import { access } from './house/cli.ts';
import { openDatabase } from './house/database.ts';
import { dataDir } from './house/dataFolder.ts';
import { program } from './house/program.ts';

await program(async (self) => {
  await build(self);
  // Beside a running program its database is used; without one it is started for this command alone.
  const running = process.env.DATABASE_URL || (await runningEmbedded(dataDir()));
  const ownerUrl = running ?? (await openDatabase({ ...self, say: () => undefined })).ownerUrl;
  return (await access(process.argv.slice(2), { stop: self.stop, ownerUrl })).code;
});
