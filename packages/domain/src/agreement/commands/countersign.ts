import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { sha256 } from '../../kernel/ids.ts';
import { addMonths } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { mustBeAgreedText } from '../page.ts';
import { defineCommand } from '../parts.ts';

// Effective at the second signature, as in the agreements of 2020 to 2025. Who assessed or determined does not sign.
export const Countersign = defineCommand({
  type: 'Countersign',
  says: 'The ICE signatory countersigns; the agreement takes effect with this second signature.',
  from: ['countersigning'],
  to: ['sealing'],
  by: ['ice.signatory'],
  fresh: true,
  payload: z.strictObject({ digest: sha256, capacity: typed }),
  texts: { capacity: 'both' },
  precondition: ({ assessedBy, concurredBy }, { actor }) => {
    if (assessedBy.includes(actor.person)) return { code: 'sameHand', did: 'assessed' };
    return concurredBy.includes(actor.person) ? { code: 'sameHand', did: 'determined' } : undefined;
  },
  decide: (agreement, data, { today, clocks, calendar, content }) => {
    const other = mustBeAgreedText(data.digest, agreement, content);
    if (other !== undefined) return refuse(other);
    const { termMonths } = agreement.terms;
    const endsOn = termMonths === null ? null : addMonths(today, termMonths);
    const facts = { ...data, effectiveOn: today, endsOn, dueOn: dueOn(today, clocks.seal, calendar) };
    return accept([{ type: 'Countersigned', data: facts }]);
  },
});
