import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

// The package is CommonJS and its types say `export default`: at run time the import is the function itself.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** JSON.stringify writes only a lone surrogate as an escape beginning with d (an escaped backslash before it is text). */
const loneSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** The one text of a JSON value (RFC 8785): what is stored and what is hashed. Throws on what JSON cannot hold. */
export function canonicalText(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  // It has no UTF-8 form (RFC 8785, 3.2.2.2), and PostgreSQL's jsonb refuses it.
  if (loneSurrogate.test(text)) throw new TypeError('a string with a lone surrogate has no canonical form');
  return text;
}

/** SHA-256 of the parts, one after the other, in lower-case hexadecimal. Strings are read as UTF-8. */
export function sha256Of(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The digest of a JSON value: SHA-256 of its canonical text. */
export const digestOf = (value: unknown): string => sha256Of(canonicalText(value));
