import { build } from './build.ts';
import { checks, holds } from './checks.ts';
import { needTools } from './machine.ts';
import { Failure, type Program } from './program.ts';
import { runTests } from './tests.ts';

/** Needs a browser and the built program. */
const BROWSER = 'e2e';

async function browserIsReady(self: Program): Promise<boolean> {
  try {
    await needTools(self);
    await build(self);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    self.say(error.message);
    return false;
  }
}

/** Every check and every test, counted together. Goes on after a failure, so that one run tells all. */
export async function everything(self: Program, { browser }: { browser: boolean }): Promise<number> {
  const sum = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: { passed: number; failed: number }) => {
    sum.passed += passed;
    sum.failed += failed;
  };
  const one = (held: boolean) => add({ passed: held ? 1 : 0, failed: held ? 0 : 1 });

  const ready = browser && (await browserIsReady(self));
  if (browser && !ready) one(false);
  for (const check of checks) one(await holds(self, check));
  add(await runTests(self, ready ? [] : [`--project=!${BROWSER}`]));
  self.say(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}
