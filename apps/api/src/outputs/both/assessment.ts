import * as z from 'zod';
import { hand, leaf, text } from '../parts.ts';

/** A list: its rows by id, each by its columns, and their order. */
const rows = z.strictObject({ rows: z.record(z.string(), z.record(z.string(), leaf)), order: z.array(leaf) });

/** One answer with its evidence. */
const answer = z.strictObject({
  value: z.union([leaf, z.array(leaf), rows]),
  unit: leaf.optional(),
  documentId: leaf.optional(),
  asOf: leaf.optional(),
  source: leaf.optional(),
  confidence: leaf.optional(),
});
const person = z.strictObject({ name: leaf, office: leaf, email: leaf.optional() });

/** What both sides may get of assessment: these fields and no others. */
export const assessment = {
  'assessment.fit': z.strictObject({
    editionId: leaf,
    fits: z.array(
      z.strictObject({
        slug: leaf,
        model: leaf,
        start: leaf,
        score: leaf,
        range: z.strictObject({ low: leaf, high: leaf }),
        fitsFrom: leaf,
        band: leaf,
        sentence: leaf,
        requirements: z.array(z.strictObject({ id: leaf, met: leaf, remedy: leaf, sentence: leaf })),
        contributions: z.array(
          z.strictObject({ questionId: leaf, known: leaf, points: leaf, low: leaf, high: leaf, reason: leaf, sentence: leaf }),
        ),
        missing: z.array(leaf),
        duties: z.array(leaf),
      }),
    ),
    inputs: z.record(z.string(), z.union([leaf, z.array(leaf)])),
    computedFrom: z.strictObject({ answers: leaf, at: leaf }),
    version: leaf,
    versions: z.array(z.strictObject({ version: leaf, editionId: leaf, at: leaf, sectionId: leaf, side: leaf })),
  }),
  'assessment.corrections': z.strictObject({
    corrections: z.array(
      z.strictObject({
        by: hand,
        on: leaf,
        sectionId: leaf,
        reason: text,
        answers: z.array(z.strictObject({ questionId: leaf, before: answer.nullable(), after: answer.nullable() })),
      }),
    ),
  }),
  'assessment.offered': z.strictObject({
    figures: z.array(
      z.strictObject({
        questionId: leaf,
        answer: z.strictObject({ value: leaf, unit: leaf, source: leaf, asOf: leaf, confidence: leaf }),
      }),
    ),
  }),
  'assessment.get': z.strictObject({
    editionId: leaf,
    answers: z.record(
      z.string(),
      z.strictObject({
        answer: answer.nullable(),
        version: leaf,
        by: leaf,
        at: leaf,
      }),
    ),
    sections: z.record(
      z.string(),
      z.strictObject({ state: leaf, missing: z.array(leaf), digest: leaf, finishedBy: leaf, finishedOn: leaf }),
    ),
    draftDigest: leaf,
    contentVersion: leaf,
    people: z.record(z.string(), z.strictObject({ name: leaf, office: leaf, email: leaf })),
  }),
  'assessment.conflicts': z.strictObject({
    conflicts: z.array(
      z.strictObject({
        conflictId: leaf,
        questionId: leaf,
        fields: z.array(leaf),
        base: answer.nullable(),
        mine: answer.nullable(),
        by: leaf,
        at: leaf,
        theirs: z.strictObject({ answer: answer.nullable(), version: leaf, by: leaf, at: leaf }).nullable(),
      }),
    ),
    people: z.record(z.string(), person),
  }),
  'assessment.history': z.strictObject({
    versions: z.array(z.strictObject({ version: leaf, answer: answer.nullable(), by: leaf, at: leaf, basedOn: leaf, conflictId: leaf })),
    conflicts: z.array(
      z.strictObject({
        conflictId: leaf,
        mine: answer.nullable(),
        by: leaf,
        at: leaf,
        choice: leaf,
        settledBy: leaf,
        settledAt: leaf,
        shownVersion: leaf,
        settledVersion: leaf,
      }),
    ),
    people: z.record(z.string(), person),
  }),
  'assessment.here': z.strictObject({
    here: z.array(z.strictObject({ person: leaf, name: leaf, sectionId: leaf })),
    contentVersion: leaf,
  }),
} as const;
