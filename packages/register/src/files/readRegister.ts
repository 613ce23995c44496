import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { type RegisterRecord, registerColumns, registerRow } from '../register/readRows.ts';
import type { RegisterRow } from '../register/row.ts';

/** A register file that cannot be read, with the line to blame. */
export class RegisterRefused extends Error {}

/** Reads a register file row by row, in bounded memory. Throws `RegisterRefused` at the first line that is wrong. */
export async function* readRegister(path: string): AsyncGenerator<RegisterRow> {
  const lines = createReadStream(path).pipe(
    parse({
      bom: true,
      skip_empty_lines: true,
      max_record_size: 65_536,
      columns: (names: string[]) => {
        const missing = registerColumns.filter((name) => !names.includes(name));
        if (missing.length > 0) throw new RegisterRefused(`This is not the register: the heading has no column ${missing.join(', ')}.`);
        return names;
      },
    }),
  );
  const seen = new Set<string>();
  let line = 1;
  try {
    for await (const record of lines as AsyncIterable<RegisterRecord>) {
      line += 1;
      const row = registerRow(record);
      if (typeof row === 'string') throw new RegisterRefused(`Line ${line}: ${row}`);
      if (seen.has(row.ori)) throw new RegisterRefused(`Line ${line}: the ORI ${row.ori} stands twice.`);
      seen.add(row.ori);
      yield row;
    }
  } catch (error) {
    if (error instanceof RegisterRefused) throw error;
    throw new RegisterRefused(`Line ${line + 1}: ${error instanceof Error ? error.message : 'the file cannot be read.'}`);
  }
}
