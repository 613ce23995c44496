import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './program.ts';
import { bin, run } from './run.ts';

/** How many held and how many did not. */
export type Count = { readonly passed: number; readonly failed: number };

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
};

/** A file that could not even be loaded has no test in the report, and counts as one that failed. */
export function countOf(report: Report, exitCode: number): Count {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** Runs the projects of vitest and counts. */
export async function runTests(self: Program, args: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-report-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await run({
      command: bin('vitest'),
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
      stop: self.stop,
    });
    return countOf(JSON.parse(readFileSync(file, 'utf8')), code);
  } catch (error) {
    self.stop.throwIfAborted();
    self.say(`The tests gave no report: ${error}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
