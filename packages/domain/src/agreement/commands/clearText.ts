import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { mustBeAgreedText } from '../page.ts';
import { defineCommand } from '../parts.ts';

export const ClearText = defineCommand({
  type: 'ClearText',
  says: 'Counsel of each side clears the agreed text. A note stays with counsel’s own side.',
  from: ['legalReview'],
  to: ['legalReview', 'authority'],
  by: ['agency.counsel', 'ice.counsel'],
  payload: z.strictObject({ digest: sha256, agencyNote: z.nullable(typed), iceNote: z.nullable(typed) }),
  texts: { agencyNote: 'agency', iceNote: 'ice' },
  precondition: ({ clearing }, { actor }) =>
    clearing[actor.party === 'agency' ? 'agency' : 'ice'] === null ? undefined : { code: 'alreadyCleared' },
  decide: (agreement, data, { by, today, clocks, calendar, content }) => {
    const other = mustBeAgreedText(data.digest, agreement, content);
    if (other !== undefined) return refuse(other);
    if ((by.party === 'agency' ? data.iceNote : data.agencyNote) !== null) return refuse({ code: 'noteForOtherSide' });
    const clears = { type: 'TextCleared', data } as const;
    const theirs = by.party === 'agency' ? agreement.clearing.ice : agreement.clearing.agency;
    return theirs === null
      ? accept([clears])
      : accept([clears, { type: 'LegalReviewDone', data: { dueOn: dueOn(today, clocks.authority, calendar) } }]);
  },
});
