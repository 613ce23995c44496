import * as z from 'zod';
import { hand, leaf, stamp, text } from './parts.ts';

/** A thread as a case carries it: whose turn, not what was written. */
export const threads = z.array(z.strictObject({ threadId: leaf, questionId: leaf, side: leaf, turn: leaf, dueOn: leaf, since: leaf }));
/** A meeting with its minutes, and what either side said of them. */
export const meeting = z.strictObject({
  heldOn: leaf,
  documentId: leaf,
  minutes: text,
  kind: leaf.optional(),
  place: text.optional(),
  attendees: text.optional(),
  whatWasSeen: text.optional(),
  recordedBy: leaf.optional(),
  words: z.array(z.strictObject({ by: hand, on: leaf, note: text.nullable() })).optional(),
});
/** The agency's word on how a request ended, and ICE's answer. */
export const dispute = z.strictObject({
  by: hand,
  on: leaf,
  statement: text,
  documentId: leaf,
  answer: z.strictObject({ by: hand, on: leaf, statement: text, stands: leaf }).nullable(),
});
/** What was written in a thread. */
export const entry = z.strictObject({ ...stamp.shape, text });
