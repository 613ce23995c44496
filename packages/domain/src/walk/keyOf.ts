import type { CalendarDate } from '../kernel/instant.ts';

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One key for all states that no rule can tell apart. Everything counts, except what is listed as noise; a date counts as
 * past or ahead; a hand counts as its side, unless the person holds more than one office.
 */
export function keyMaker(rules: {
  readonly noise: readonly string[];
  readonly peopleLists: readonly string[];
  readonly manyOffices: readonly string[];
}): (value: unknown, today: CalendarDate) => string {
  const noise = new Set(rules.noise);
  const lists = new Set(rules.peopleLists);
  const many = new Set(rules.manyOffices);

  function hand(value: object): string | undefined {
    if (!('person' in value) || !('party' in value) || typeof value.person !== 'string') return undefined;
    return many.has(value.person) ? `${String(value.party)}:${value.person.slice(0, 8)}` : String(value.party);
  }
  const person = (one: unknown): string | undefined => {
    const id = typeof one === 'object' && one !== null && 'person' in one ? one.person : one;
    if (typeof id !== 'string' || !many.has(id)) return undefined;
    return typeof one === 'object' && one !== null && 'party' in one ? `${String(one.party)}:${id.slice(0, 8)}` : id.slice(0, 8);
  };

  return function print(value: unknown, today: CalendarDate): string {
    if (typeof value === 'string') return isDate.test(value) ? (value > today ? '+' : '-') : value;
    if (value === null || typeof value !== 'object') return String(value);
    if (Array.isArray(value)) return `[${value.map((one) => print(one, today)).join(',')}]`;
    if ('textId' in value && 'sha256' in value) return String(value.sha256).slice(0, 8);
    const short = hand(value);
    if (short !== undefined) return short;
    let text = '{';
    for (const [key, inner] of Object.entries(value).sort(byKey)) {
      if (noise.has(key)) continue;
      const kept = lists.has(key) && Array.isArray(inner) ? `(${inner.map(person).filter(Boolean).sort().join(',')})` : print(inner, today);
      text += `${key}=${kept};`;
    }
    return `${text}}`;
  };
}
const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);
