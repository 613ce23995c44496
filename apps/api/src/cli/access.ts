import { demonstrationCommands } from '#demonstrationCommands';
import { readEnv } from '../env.ts';
import { importAgreements } from '../register/importAgreements.ts';
import { importRegisterFile } from '../register/importRegisterFile.ts';
import { erase, eraseFrom } from './erase.ts';
import { exportLog } from './exportLog.ts';
import { loadRegister } from './loadRegister.ts';
import { asOperator, type Operator, OperatorError } from './operator.ts';
import { refoldRows } from './refold.ts';
import { createAdmin, userAdd } from './userAdd.ts';
import { userLink } from './userLink.ts';
import { userRelease } from './userRelease.ts';
import { verify } from './verify.ts';

interface Command {
  readonly name: string;
  readonly says: string;
  readonly run: (operator: Operator, args: readonly string[]) => Promise<void>;
}

/** Everything the operator can do from the command line. */
const commands: readonly Command[] = [
  { name: 'migrate', says: 'Bring the database to the present form.', run: async (operator) => void (await operator.logins()) },
  {
    name: 'load-register',
    says: 'Load the register of agencies that comes with the program.',
    run: (operator) => loadRegister(operator),
  },
  { name: 'import register', says: 'Load a register of agencies from a file.', run: importRegisterFile },
  { name: 'import agreements', says: 'Record what published lists of agreements say.', run: importAgreements },
  {
    name: 'verify',
    says: 'Walk every chain of the log and say where it breaks.',
    run: async (operator) => {
      if (!(await verify((await operator.logins()).workerUrl, operator.say))) throw new OperatorError('The log is broken.');
    },
  },
  {
    name: 'export-log',
    says: 'Write the log to a file that packages/ledger/src/verifyFile.ts checks without any database.',
    run: async (operator, [file]) => {
      if (file === undefined) throw new OperatorError('Say which file: export-log FILE.');
      const { streams, root } = await exportLog((await operator.logins()).workerUrl, file);
      operator.say(`${streams} chains written to ${file}. Their checkpoint is ${root}.`);
    },
  },
  {
    name: 'refold',
    says: 'Rebuild the rows from the log and report differences (--dry-run only reports).',
    run: async (operator, args) =>
      void (await refoldRows((await operator.logins()).workerUrl, { dryRun: args.includes('--dry-run'), say: operator.say })),
  },
  {
    name: 'erase',
    says: 'Erase a typed text (erase text ID --under AUTHORITY) or a name (erase person ID). The log stays valid.',
    run: async (operator, args) => {
      const what = eraseFrom(args);
      if (what === undefined) throw new OperatorError('Say: erase text ID --under AUTHORITY, or: erase person ID.');
      const done = await erase({ ownerUrl: operator.ownerUrl, workerUrl: (await operator.logins()).workerUrl }, what);
      operator.say(done ? 'Erased.' : 'There was nothing to erase under this id.');
    },
  },
  { name: 'user add', says: 'Make an account and print a one-time link for its password.', run: userAdd },
  { name: 'user create-admin', says: 'Make an administrator of a side and print a one-time link for the password.', run: createAdmin },
  { name: 'user link', says: 'Let a reviewer sign in with the outside provider.', run: userLink },
  { name: 'user release', says: 'Open the password of an account that was locked after failed tries.', run: userRelease },
  ...demonstrationCommands,
];

function usage(): string {
  return ['access does one of these:', ...commands.map(({ name, says }) => `  ${name.padEnd(18)} ${says}`)].join('\n');
}

async function main(args: readonly string[]): Promise<void> {
  const command = commands.find(({ name }) => name.split(' ').every((word, at) => args[at] === word));
  if (command === undefined)
    throw new OperatorError(args.length === 0 ? usage() : `There is no command "${args.slice(0, 2).join(' ')}".\n${usage()}`);
  await asOperator(readEnv(), (operator) => command.run(operator, args.slice(command.name.split(' ').length)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = error instanceof Error && !(error instanceof TypeError) ? error.message : String(error);
  process.stderr.write(`${expected}\n`);
  process.exitCode = 1;
});
