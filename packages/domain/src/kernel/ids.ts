import * as z from 'zod/mini';

/** An identifier that the caller makes (a UUID); never derived from a person's data. */
export const id = z.uuid();
/** A calendar date as a payload field. */
export const date = z.iso.date();
/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A key of a closed list or of an edition's data, such as a section or a clause. */
export const key = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));
/** A short word for people, such as the number of a resolution. Not typed text: it may stand in an event. */
export const number = z.string().check(z.trim(), z.minLength(1), z.maxLength(40), z.regex(/^[\p{L}\p{N} ./()#-]+$/u));
