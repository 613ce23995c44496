import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Replaces one piece of text in one file of the scratch copy.
 * Throws when the text is not there exactly once: a fault that plants nothing would prove nothing.
 */
export function replaceOnce(scratchDir: string, file: string, change: { readonly from: string; readonly to: string }): void {
  const path = join(scratchDir, file);
  const text = readFileSync(path, 'utf8');
  const found = text.split(change.from).length - 1;
  if (found !== 1) throw new Error(`${file}: the text to break was found ${found} times, not once: ${change.from}`);
  writeFileSync(
    path,
    text.replace(change.from, () => change.to),
  );
}
