import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { mustBeThisPage } from '../page.ts';
import { defineCommand } from '../parts.ts';

// Signed copies exist with the word ADDRESS where an address belongs: a text with a blank is not sent.
export const SendDraft = defineCommand({
  type: 'SendDraft',
  says: 'The program office sends the text, with every blank filled in, to the agency.',
  from: ['drafting'],
  to: ['negotiating'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ digest: sha256 }),
  precondition: ({ content: { unfilled } }) => (unfilled.length > 0 ? { code: 'unfilled', blanks: unfilled } : undefined),
  decide: (_agreement, { digest }, { today, clocks, calendar, content }) => {
    const other = mustBeThisPage(digest, content);
    return other === undefined
      ? accept([{ type: 'DraftSent', data: { digest, dueOn: dueOn(today, clocks.answer, calendar) } }])
      : refuse(other);
  },
});
