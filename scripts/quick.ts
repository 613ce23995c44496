import { program } from './house/program.ts';
import { runTests } from './house/tests.ts';

// The pure tests: no database, no browser, seconds.
await program(async (self) => {
  const { passed, failed } = await runTests(self, ['--project=domain', '--project=ledger']);
  self.say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
