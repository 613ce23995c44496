import { readEnv } from '../env.ts';
import { loadRegister } from './loadRegister.ts';
import { asOperator, type Operator, OperatorError } from './operator.ts';
import { userAdd } from './userAdd.ts';

interface Command {
  readonly name: string;
  readonly says: string;
  readonly run: (operator: Operator, args: readonly string[]) => Promise<void>;
}

/** Everything the operator can do from the command line. */
const commands: readonly Command[] = [
  { name: 'migrate', says: 'Bring the database to the present form.', run: async (operator) => void (await operator.logins()) },
  { name: 'load-register', says: 'Load the register of agencies that comes with the program.', run: loadRegister },
  { name: 'user add', says: 'Make an account and print a one-time link for its password.', run: userAdd },
];

function usage(): string {
  return ['access does one of these:', ...commands.map(({ name, says }) => `  ${name.padEnd(16)} ${says}`)].join('\n');
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
