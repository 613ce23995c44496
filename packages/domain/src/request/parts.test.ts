import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { accept } from '../kernel/outcome.ts';
import { typed } from '../kernel/typedText.ts';
import type { RequestCommand } from './decide.ts';
import { defineCommand } from './parts.ts';

const nothing = z.strictObject({});
const discarded = () => accept([{ type: 'DraftDiscarded', data: {} } as const]);

const readsPrivate = defineCommand({
  type: 'ReadsPrivate',
  says: '',
  from: ['headquartersReview'],
  to: ['determining'],
  by: ['agency.official', 'ice.headquarters'],
  payload: nothing,
  // @ts-expect-error a command open to the agency cannot read what the agency cannot see
  precondition: (request) => (request.internal.fieldMemo === null ? { code: 'memoMissing' } : undefined),
  decide: discarded,
});
const readsDraft = defineCommand({
  type: 'ReadsDraft',
  says: '',
  from: ['returned'],
  to: ['submitted'],
  by: ['ice.programOffice'],
  payload: nothing,
  // @ts-expect-error a command of ICE cannot read what the agency has not sent
  precondition: ({ content }) => (content.missing.length > 0 ? { code: 'noTracks' } : undefined),
  decide: discarded,
});
const unknownPhase = defineCommand({
  type: 'UnknownPhase',
  says: '',
  // @ts-expect-error there is no such phase
  from: ['nowhere'],
  to: ['determining'],
  by: ['ice.headquarters'],
  payload: nothing,
  decide: () => accept([]),
});
const unknownOffice = defineCommand({
  type: 'UnknownOffice',
  says: '',
  from: ['draft'],
  to: ['submitted'],
  // @ts-expect-error there is no such office
  by: ['ice.president'],
  payload: nothing,
  decide: () => accept([]),
});
const incompleteFact = defineCommand({
  type: 'IncompleteFact',
  says: '',
  from: ['returned'],
  to: ['returned'],
  by: ['ice.programOffice'],
  payload: nothing,
  // @ts-expect-error the date is missing from the fact
  decide: () => accept([{ type: 'HoldReleased', data: {} }]),
});
const typedTextInFact = defineCommand({
  type: 'TypedTextInFact',
  says: '',
  from: ['determining'],
  to: ['determining'],
  by: ['ice.liaisonDetention'],
  payload: z.strictObject({ summary: typed }),
  // @ts-expect-error a text that was not declared as typed stays a string, and no fact takes a string for a text
  decide: (_request, { summary }, { today }) => accept([{ type: 'AssessmentCompleted', data: { summary, dueOn: today } }]),
});
const unknownText = defineCommand({
  type: 'UnknownText',
  says: '',
  from: ['draft'],
  to: ['draft'],
  by: ['agency.official'],
  payload: z.strictObject({ summary: typed }),
  // @ts-expect-error the payload has no such field
  texts: { reason: 'both' },
  decide: () => accept([]),
});
const unknownCode = defineCommand({
  type: 'UnknownCode',
  says: '',
  from: ['draft'],
  to: ['submitted'],
  by: ['agency.official'],
  payload: nothing,
  // @ts-expect-error there is no such reason
  precondition: () => ({ code: 'nonsense' }),
  decide: discarded,
});
const notKnownYet = defineCommand({
  type: 'NotKnownYet',
  says: '',
  from: ['submitted', 'assessing'],
  to: ['submitted'],
  by: ['ice.headquarters'],
  payload: nothing,
  // @ts-expect-error nobody has named liaisons before the request is acknowledged
  precondition: (request) => (request.liaisons === null ? { code: 'memoMissing' } : undefined),
  decide: discarded,
});

const good: RequestCommand = { type: 'DiscardDraft', data: {} };
// @ts-expect-error this is the payload of another command
const otherPayload: RequestCommand = { type: 'FinishSection', data: { edition: 'x' } };

// The type check of the tests is the test: each line marked as an expected error fails there when the compiler lets it pass.
test('the compiler refuses a command that reads, says or names what it may not', () => {
  expect([
    readsPrivate,
    readsDraft,
    unknownPhase,
    unknownOffice,
    incompleteFact,
    typedTextInFact,
    unknownText,
    unknownCode,
    notKnownYet,
    good,
    otherPayload,
  ]).toHaveLength(11);
});
