import * as z from 'zod';
import { version } from '../command/envelope.ts';
import { router, signedIn } from '../trpc.ts';
import { getAssessment } from './getAssessment.ts';
import { getCorrections } from './getCorrections.ts';
import { getFit } from './getFit.ts';
import { getOffered } from './getOffered.ts';
import { saveAnswer } from './saveAnswer.ts';

const ofRequest = z.strictObject({ requestId: z.uuid() });
const ofFit = z.strictObject({ requestId: z.uuid(), version: z.int().positive().optional() });
const save = z.strictObject({
  requestId: z.uuid(),
  questionId: z.string().min(1).max(64),
  answer: z.unknown(),
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
});
