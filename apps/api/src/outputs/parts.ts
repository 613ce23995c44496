import * as z from 'zod';

/** A single value. What it may be is the procedure's business; what matters here is which fields there are. */
export const leaf = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** Who acted, and in which office. */
export const hand = z.strictObject({ person: leaf, party: leaf, role: leaf });
/** A typed text by its id and hash. */
export const text = z.strictObject({ textId: leaf, sha256: leaf, audience: leaf.optional() });
/** By whom and when. */
export const stamp = z.strictObject({ by: hand, on: leaf });
export const subject = z.strictObject({ component: leaf, model: leaf.optional() });
/** Another case of the same agency. */
export const link = z.strictObject({ requestId: leaf, reference: leaf, phase: leaf });
/** The words of typed texts by their ids, or when they were erased. */
export const texts = z.record(
  z.string(),
  z.union([
    leaf,
    z.strictObject({ text: leaf.optional(), audience: leaf.optional(), erasedOn: leaf.optional(), erasedUnder: leaf.optional() }),
  ]),
);
/** What may be done now, or why not. */
export const action = z.strictObject({
  type: leaf,
  says: leaf,
  shut: z.looseObject({ code: leaf }).optional(),
  texts: z.record(z.string(), leaf),
});

/** A length of time as it is set. */
export const period = z.union([z.strictObject({ days: leaf }), z.strictObject({ businessDays: leaf }), z.strictObject({ hours: leaf })]);
const days = z.strictObject({ days: leaf, businessDays: leaf });
/** Days, or a value, by whoever held the case. */
const byHolder = <Schema extends z.ZodType>(one: Schema) =>
  z.strictObject({ agency: one, ice: one, both: one, onHold: one, thirdParty: one, nobody: one });
/** Where the time of a case went: the same to everybody who may open it. */
export const time = z.strictObject({
  ...days.shape,
  from: leaf,
  to: leaf,
  running: leaf,
  holders: byHolder(days),
  steps: z.array(
    z.strictObject({
      step: leaf,
      ...days.shape,
      holders: byHolder(leaf),
      late: z.array(z.strictObject({ holder: leaf, ...days.shape })),
      target: period.nullable(),
    }),
  ),
  runs: z.array(z.strictObject({ holder: leaf, step: leaf, from: leaf, to: leaf, ...days.shape, late: days })),
});
const expected = z.union([
  z.strictObject({ basis: z.literal('history'), from: leaf, to: leaf, cases: leaf }),
  z.strictObject({ basis: z.literal('target'), by: leaf }),
]);
/** What is ahead of a request: the same to everybody who may open it. */
export const forecast = z
  .union([
    z.strictObject({ state: z.literal('made'), madeOn: leaf, step: leaf, next: expected, decision: expected }),
    z.strictObject({ state: z.literal('paused'), why: leaf }),
  ])
  .nullable();
/** Who is late, with what and by how much. */
export const lateness = z.strictObject({ step: leaf, holder: leaf, about: leaf, dueOn: leaf, ...days.shape }).nullable();
/** One side's word about the whole table, and since when answers differ from those that it had read. */
export const concurrence = z.strictObject({ by: hand, on: leaf, digest: leaf, answersChangedOn: leaf.optional() }).nullable();
/** How the sides see fits otherwise than the points do. */
export const overruled = z.array(z.strictObject({ by: hand, on: leaf, subject, band: leaf, reason: text })).optional();
/** Answers corrected after they were handed over. */
export const corrections = z
  .array(z.strictObject({ by: hand, on: leaf, sectionId: leaf, snapshotId: leaf, questions: z.array(leaf), reason: text }))
  .optional();

/** What is proposed or settled for one program. */
export const outcome = z.strictObject({
  kind: leaf,
  reason: text,
  offers: z.strictObject({ trackId: leaf, subject }).nullable(),
  until: leaf,
  reasonCodes: z.array(leaf).optional(),
  awaits: leaf.optional(),
});
/** How one row of the determination stands. */
export const standing = z.strictObject({
  kind: leaf,
  proposedBy: hand.optional(),
  agreedBy: hand.optional(),
  closedBy: hand.optional(),
  disagreementId: leaf.optional(),
  on: leaf.optional(),
  outcome: outcome.optional(),
  by: hand.optional(),
  reason: text.optional(),
});
/** What was found in the civil-rights review, and what was looked at. */
export const review = z.strictObject({
  finding: leaf,
  conditions: z.array(text),
  on: leaf,
  sources: z.array(leaf).optional(),
  sourcesText: text.nullable().optional(),
});
const answered = z.strictObject({ by: hand, on: leaf, text }).nullable();
/** What a request's state holds beside its table, from the first word of each on. */
export const besideTable = {
  questions: z.array(z.strictObject({ askId: leaf, trackId: leaf, by: hand, answered: leaf })).optional(),
  disagreements: z.array(z.strictObject({ disagreementId: leaf, trackId: leaf, by: hand, on: leaf, text, answer: answered })).optional(),
  actions: z
    .array(z.strictObject({ actionId: leaf, side: leaf, what: text, dueOn: leaf, done: z.strictObject({ by: hand, on: leaf }).nullable() }))
    .optional(),
  resources: z.strictObject({ by: hand, on: leaf, supervisors: leaf, seats: leaf, beds: leaf, fundsUsd: leaf, statement: text }).optional(),
  sentBack: z.strictObject({ part: leaf, by: hand, on: leaf, reason: text, doneAgain: leaf }).optional(),
  recommends: leaf.optional(),
  woken: z.array(leaf).optional(),
} as const;
