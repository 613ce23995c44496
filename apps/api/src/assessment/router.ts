import * as z from 'zod';
import { version } from '../command/envelope.ts';
import { router, signedIn } from '../trpc.ts';
import { getAssessment } from './getAssessment.ts';
import { getCorrections } from './getCorrections.ts';
import { getFit } from './getFit.ts';
import { getHistory } from './getHistory.ts';
import { getOffered } from './getOffered.ts';
import { listConflicts } from './listConflicts.ts';
import { resolveConflict } from './resolveConflict.ts';
import { saveAnswer } from './saveAnswer.ts';
import { saveMany } from './saveMany.ts';
import { whoIsHere } from './whoIsHere.ts';

const ofRequest = z.strictObject({ requestId: z.uuid() });
const ofFit = z.strictObject({ requestId: z.uuid(), version: z.int().positive().optional() });
const key = z.string().min(1).max(64);
const field = {
  questionId: key,
  answer: z.unknown().optional(),
  expectedVersion: version,
  tried: z.array(z.unknown()).max(10).optional(),
};
const save = z.strictObject({ requestId: z.uuid(), edition: key.optional(), ...field });
const many = z.strictObject({ requestId: z.uuid(), edition: key.optional(), fields: z.array(z.strictObject(field)).min(1).max(200) });
const resolve = z.strictObject({
  requestId: z.uuid(),
  conflictId: z.uuid(),
  choice: z.enum(['mine', 'theirs', 'other']),
  answer: z.unknown().optional(),
  expectedVersion: version,
});

export const assessmentRouter = router({
  get: signedIn
    .meta({ opens: 'request' })
    .input(ofRequest)
    .query(({ ctx, input }) => getAssessment(ctx, input.requestId)),
  fit: signedIn
    .meta({ opens: 'request' })
    .input(ofFit)
    .query(({ ctx, input }) => getFit(ctx, input)),
  corrections: signedIn
    .meta({ opens: 'request' })
    .input(ofRequest)
    .query(({ ctx, input }) => getCorrections(ctx, input.requestId)),
  offered: signedIn
    .meta({ opens: 'request' })
    .input(ofRequest)
    .query(({ ctx, input }) => getOffered(ctx, input.requestId)),
  save: signedIn.input(save).mutation(({ ctx, input }) => saveAnswer(ctx, { ...input, answer: input.answer ?? null })),
  saveMany: signedIn.input(many).mutation(({ ctx, input }) => saveMany(ctx, input)),
  conflicts: signedIn
    .meta({ opens: 'request' })
    .input(ofRequest)
    .query(({ ctx, input }) => listConflicts(ctx, input.requestId)),
  resolve: signedIn.input(resolve).mutation(({ ctx, input }) => resolveConflict(ctx, input)),
  history: signedIn
    .meta({ opens: 'request' })
    .input(z.strictObject({ requestId: z.uuid(), questionId: key }))
    .query(({ ctx, input }) => getHistory(ctx, input)),
  here: signedIn.input(z.strictObject({ requestId: z.uuid(), sectionId: key })).query(({ ctx, input }) => whoIsHere(ctx, input)),
});
