import * as z from 'zod/mini';
import { id, key } from '../../kernel/ids.ts';
import { addMonths } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const ConfirmReadiness = defineCommand({
  type: 'ConfirmReadiness',
  says: 'The side that an item of the readiness list names confirms it, with the evidence.',
  from: ['inForce', 'suspended'],
  to: ['inForce', 'suspended'],
  by: ['agency.preparer', 'agency.official', 'ice.programOffice', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ itemId: key, documentId: z.nullable(id), note: typed }),
  texts: { note: 'both' },
  decide: ({ terms, confirmed }, data, { by, today }) => {
    const { itemId } = data;
    const item = terms.readiness.find((one) => one.itemId === itemId);
    if (item === undefined) return refuse({ code: 'unknownItem', itemId });
    if (item.side !== by.party) return refuse({ code: 'notYourItem', itemId, side: item.side });
    // What runs out is renewed before its date; what does not is confirmed once.
    if (confirmed[itemId] !== undefined && item.goodForMonths === null) return refuse({ code: 'alreadyConfirmed', itemId });
    if (item.evidence && data.documentId === null) return refuse({ code: 'evidenceMissing', needs: 'document' });
    const goodUntil = item.goodForMonths === null ? null : addMonths(today, item.goodForMonths);
    return accept([{ type: 'ReadinessConfirmed', data: { ...data, goodUntil } }]);
  },
});
