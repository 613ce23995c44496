import { expect, test } from 'vitest';
import { aptPackages } from './house/machine.ts';
import { countOf } from './house/tests.ts';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test('passed and failed tests are counted', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
  };
  expect(countOf(report, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded counts as failed', () => {
  expect(countOf({ numPassedTests: 0, numFailedTests: 0, testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a run that ends badly without a failed test is no green run', () => {
  expect(countOf({ numPassedTests: 5, numFailedTests: 0, testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 5, failed: 1 });
});

test('the one list of Debian packages names a browser and the PDF tools', () => {
  expect(aptPackages()).toEqual(
    expect.arrayContaining([
      { name: 'chromium', program: 'chromium' },
      { name: 'poppler-utils', program: 'pdfinfo' },
    ]),
  );
});
