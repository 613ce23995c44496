import * as z from 'zod/mini';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

// ICE may revoke any item, since it inspects both sides' part; the agency its own.
export const RevokeReadiness = defineCommand({
  type: 'RevokeReadiness',
  says: 'An item of the readiness list is no longer true: the partnership stops operating until it is confirmed again.',
  from: ['inForce', 'suspended'],
  to: ['inForce', 'suspended'],
  by: ['agency.preparer', 'agency.official', 'ice.programOffice', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ itemId: key, reason: typed }),
  texts: { reason: 'both' },
  precondition: ({ confirmed }) => (Object.keys(confirmed).length === 0 ? { code: 'nothingConfirmed' } : undefined),
  decide: ({ terms, confirmed }, data, { by }) => {
    const { itemId } = data;
    const item = terms.readiness.find((one) => one.itemId === itemId);
    if (item === undefined) return refuse({ code: 'unknownItem', itemId });
    if (by.party === 'agency' && item.side === 'ice') return refuse({ code: 'notYourItem', itemId, side: item.side });
    return confirmed[itemId] === undefined ? refuse({ code: 'notConfirmed', itemId }) : accept([{ type: 'ReadinessRevoked', data }]);
  },
});
