const families = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

/** Family and system of a browser in words that a person recognises. The rest of what it says of itself is kept nowhere. */
export function browserNamed(userAgent: string | null | undefined): string {
  const has = (mark: string) => userAgent?.includes(mark) === true;
  const family = families.find(([mark]) => has(mark))?.[1] ?? 'An unknown browser';
  const system = systems.find(([mark]) => has(mark))?.[1];
  return system === undefined ? family : `${family} on ${system}`;
}
