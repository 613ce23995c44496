/** Whether two words differ by one slip: a letter put in, left out or replaced, or two neighbors swapped. */
export function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  if (short.length === long.length && swapped) return true;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
