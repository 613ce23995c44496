import { sha256Of } from './canonical.ts';

/** A text and the salt that keeps its hash from being guessed once the text is erased. The salt is hexadecimal. */
export interface Salted {
  readonly salt: string;
  readonly text: string;
}

/** SHA-256(salt ‖ text): what a link may hold of a text that must stay erasable. */
export const commitText = ({ salt, text }: Salted): string => sha256Of(Buffer.from(salt, 'hex'), text);

/** Whether a text is the one that was committed to. */
export const isCommitted = (salted: Salted, sha256: string): boolean => commitText(salted) === sha256;
