import { parseArgs } from 'node:util';
import { OperatorError } from '../cli/operator.ts';

/** What `import agreements` is asked to do. */
export interface AgreementsAsk {
  readonly files: readonly string[];
  readonly fixes: string | undefined;
  readonly aliases: string | undefined;
  readonly asOf: string | undefined;
  readonly dryRun: boolean;
}

export const importUsage = `access import register FILE
access import agreements FILE... [--fixes FILE] [--aliases FILE] [--as-of YYYY-MM-DD] [--dry-run]`;

/** Reads the words behind `import agreements`. */
export function readAsk(words: readonly string[]): AgreementsAsk {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : 'Unknown option.'}\nUsage:\n${importUsage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new OperatorError(`Name at least one list.\nUsage:\n${importUsage}`);
  if (values['as-of'] !== undefined && positionals.length > 1)
    throw new OperatorError('--as-of says the date of one list: import the files one by one.');
  return { files: positionals, fixes: values.fixes, aliases: values.aliases, asOf: values['as-of'], dryRun: values['dry-run'] };
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      fixes: { type: 'string' },
      aliases: { type: 'string' },
      'as-of': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
