import type { RegisterRow } from './row.ts';

/** States whose counties are called otherwise. */
const countyWord = (state: string) => (state === 'LA' ? 'Parish' : 'County');

/** Names that already say what the agency is. */
const saysItself =
  /\b(police|sheriff|patrol|troopers?|department|constable|marshal|ranger|authority|division|commission|office|bureau|service|agency|task force)/i;

/**
 * A name for the screen. The register keeps only the place ("Adams", "Anchorage"), which says nothing to a reader; this adds the office that
 * the type implies. It is for display only: rules and records use the register's own name (`name`).
 */
export function displayName({ name, type, state, counties, subUnit }: RegisterRow): string {
  const bare = name.replace(/:\s*$/, '').replace(/,\s*$/, '').trim();
  const branch = subUnit && counties[0] !== undefined ? `${bare} (${capitalized(counties[0])} ${countyWord(state)})` : bare;
  if (saysItself.test(bare)) return branch;
  if (type === 'County') {
    const isCountyNamed = /\b(county|parish|borough)\b/i.test(bare);
    return `${isCountyNamed ? bare : `${bare} ${countyWord(state)}`} Sheriff's Office`;
  }
  if (type === 'City') {
    const [place, ...county] = bare.split(/,\s*/);
    return county.length === 0 ? `${bare} Police Department` : `${place} Police Department, ${county.join(', ')}`;
  }
  if (type === 'University or College') return `${bare} Police Department${branch.slice(bare.length)}`;
  if (type === 'Tribal') return `${bare} Police Department`;
  return branch;
}

/** A county of the register, which is all capitals, as it is written elsewhere. */
export const capitalized = (county: string): string =>
  county
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
