import * as z from 'zod';

/** An address in ASCII only: look-alike letters of other scripts would make two people's addresses look the same. */
export const isPlainEmail = (text: string): boolean => /^[\x21-\x7e]{3,254}$/.test(text) && z.email().safeParse(text).success;
