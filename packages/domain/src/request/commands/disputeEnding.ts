import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { disputablePhases } from '../state.ts';

// In Oct 2009 ICE listed Houston as withdrawn, and the city said that it had not: nobody had kept both words in one place.
export const DisputeEnding = defineCommand({
  type: 'DisputeEnding',
  says: 'The agency puts its own word beside how the request ended. The request stays ended; both words stay on the case.',
  from: disputablePhases,
  to: disputablePhases,
  by: ['agency.official'],
  payload: z.strictObject({ statement: typed, documentId: z.nullable(id) }),
  texts: { statement: 'both' },
  precondition: ({ dispute }) => (dispute === undefined ? undefined : { code: 'alreadyDisputed' }),
  decide: (_request, data) => accept([{ type: 'EndingDisputed', data }]),
});
