/** Reads a number as people write it: 48,200. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.replace(/[,\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
