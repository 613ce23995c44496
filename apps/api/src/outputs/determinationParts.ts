import * as z from 'zod';
import { hand, leaf, outcome, standing, subject } from './parts.ts';

/** Words as they are read: the text, or when it was erased. Null where this reader may not read them. */
const words = z
  .strictObject({ text: leaf.optional(), audience: leaf.optional(), erasedOn: leaf.optional(), under: leaf.optional() })
  .nullable();
const said = { by: hand, on: leaf } as const;
const answer = z.strictObject({ ...said, text: words }).nullable();
const insideBare = { ...said, what: leaf } as const;

/** Of what is kept inside ICE, an agency gets the name and the day; ICE and oversight the words too. */
export const keptInside = {
  agency: z.array(z.strictObject(insideBare)),
  reviewer: z.array(z.strictObject({ ...insideBare, text: words })),
} as const;

/** The determination, but for what is kept inside. */
export const determinationFields = {
  version: leaf,
  digest: leaf,
  canonicalText: leaf,
  concurred: z.strictObject({ agency: leaf, ice: leaf }),
  rows: z.array(
    z.strictObject({
      trackId: leaf,
      subject,
      insteadOf: leaf,
      standing,
      reason: words,
      digest: leaf,
      history: z.array(
        z.strictObject({ ...said, sequence: leaf, trackId: leaf, type: leaf, outcome: outcome.nullable(), text: words, askId: leaf }),
      ),
      questions: z.array(z.strictObject({ ...said, askId: leaf, trackId: leaf, question: words, answer, turn: leaf })),
    }),
  ),
  civilRights: z
    .strictObject({
      reviewer: leaf,
      review: z
        .strictObject({ finding: leaf, on: leaf, conditions: z.array(words), sources: z.array(leaf), sourcesText: words })
        .nullable(),
    })
    .nullable(),
  disagreements: z.array(z.strictObject({ ...said, disagreementId: leaf, trackId: leaf, text: words, answer })),
  actions: z.array(
    z.strictObject({
      ...said,
      actionId: leaf,
      side: leaf,
      what: words,
      dueOn: leaf,
      done: z.strictObject(said).nullable(),
      dropped: leaf,
      changes: z.array(z.strictObject({ ...said, kind: leaf, what: words, dueOn: leaf, reason: words })),
    }),
  ),
  resources: z.strictObject({ ...said, supervisors: leaf, seats: leaf, beds: leaf, fundsUsd: leaf, statement: words }).nullable(),
  recommendation: z.strictObject({ ...said, recommends: leaf }).nullable(),
  sentBack: z.array(z.strictObject({ ...said, part: leaf, reason: words })),
  awaited: z.array(z.strictObject({ ...said, awaits: leaf, happenedOn: leaf, documentId: leaf, statement: words })),
  woken: z.array(z.strictObject({ trackId: leaf, on: leaf })),
  decision: z.strictObject({ ...said, kind: leaf }).nullable(),
  records: z.array(z.strictObject({ documentId: leaf, sha256: leaf, bytes: leaf, after: leaf, on: leaf })),
} as const;
