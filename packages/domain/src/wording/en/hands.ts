import type { TextRef } from '../../kernel/typedText.ts';
import type { Hand } from '../../parties/actor.ts';
import type { Look } from '../look.ts';
import { roles } from './roles.ts';
import { sayText } from './texts.ts';

/** Who acted: the name, and the office held then. */
export const sayHand = (by: Hand, look: Look): string =>
  by.role === 'system.operator'
    ? "The server's operator"
    : by.party === 'system'
      ? 'The program'
      : `${look.person(by.person)} (${roles[by.role]})`;

/** The side of a hand, inside a sentence. */
export const sideOfHand = ({ party }: Hand): string => (party === 'agency' ? 'the agency' : 'ICE');

/** A typed text with its label, as the end of a sentence; nothing where there is no text. */
export const quote = (label: string, ref: TextRef | null, look: Look): string => (ref === null ? '' : ` ${label}: ${sayText(ref, look)}`);

/** Several typed texts with one label. */
export const quotes = (label: string, refs: readonly TextRef[], look: Look): string =>
  refs.length === 0 ? '' : ` ${label}: ${refs.map((ref) => sayText(ref, look)).join('; ')}`;
