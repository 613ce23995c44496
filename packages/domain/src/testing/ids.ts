/** FNV-1a over 32 bits: spreads names over ids. Good enough for tests, never for a product. */
function spread(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
const hex = (text: string, words: number): string => Array.from({ length: words }, (_, seed) => spread(text, seed * 7919)).join('');

/** The same UUID for the same name, always. */
export function idOf(name: string): string {
  const digits = hex(name, 4);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** Looks like a SHA-256, and is the same for the same text. */
export const digestOf = (text: string): string => hex(text, 8);
