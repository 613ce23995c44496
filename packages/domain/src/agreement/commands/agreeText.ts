import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { mustBeSettled } from '../negotiation.ts';
import { mustBeThisPage } from '../page.ts';
import { defineCommand } from '../parts.ts';

export const AgreeText = defineCommand({
  type: 'AgreeText',
  says: 'Each side agrees to the text that it read; when both agree to the same text, it goes to the lawyers.',
  from: ['negotiating'],
  to: ['negotiating', 'legalReview'],
  by: ['agency.official', 'ice.programOffice'],
  payload: z.strictObject({ digest: sha256 }),
  precondition: (agreement, { actor }) => {
    const own = agreement.agreed[actor.party === 'agency' ? 'agency' : 'ice'];
    return mustBeSettled(agreement) ?? (own?.digest === agreement.content.textDigest ? { code: 'alreadyAgreed' } : undefined);
  },
  decide: ({ agreed }, { digest }, { by, today, clocks, calendar, content }) => {
    const other = mustBeThisPage(digest, content);
    if (other !== undefined) return refuse(other);
    const agrees = { type: 'TextAgreed', data: { digest } } as const;
    const theirs = by.party === 'agency' ? agreed.ice : agreed.agency;
    return theirs?.digest === digest
      ? accept([agrees, { type: 'LegalReviewOpened', data: { digest, dueOn: dueOn(today, clocks.legal, calendar) } }])
      : accept([agrees]);
  },
});
