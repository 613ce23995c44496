import * as z from 'zod/mini';
import { id, key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { address, agencyType, line, stateCode } from '../fields.ts';
import { defineCommand } from '../parts.ts';

/** More open askings than this for one agency are somebody's game. */
const openMax = 5;

export const AskToJoin = defineCommand({
  type: 'AskToJoin',
  says: 'An agency asks to take part: it names its head and its administrator and sends a signed letter.',
  from: ['unopened', 'asked', 'refused'],
  to: ['asked'],
  by: ['system.reaction'],
  payload: z.strictObject({
    organisationId: id,
    joiningId: id,
    inRegister: z.boolean(),
    agencyName: line,
    state: stateCode,
    county: line,
    agencyType,
    ori: z.nullable(key),
    headName: line,
    headTitle: line,
    headEmail: address,
    headPhone: line,
    sameAsHead: z.boolean(),
    administratorName: z.nullable(line),
    administratorTitle: z.nullable(line),
    administratorEmail: z.nullable(address),
    letterDocumentId: id,
    note: z.nullable(typed),
  }),
  texts: {
    agencyName: 'ice',
    county: 'ice',
    // The invitation that follows is read at the agency's own door.
    headName: 'both',
    headTitle: 'ice',
    headEmail: 'both',
    headPhone: 'ice',
    administratorName: 'both',
    administratorTitle: 'ice',
    administratorEmail: 'both',
    note: 'ice',
  },
  decide: (state, data, { gathered: { reference, inRegister } }) => {
    const open = state.phase === 'unopened' ? [] : state.askings.filter(({ standing }) => standing === 'open');
    if (open.length >= openMax) return refuse({ code: 'tooManyAskings' });
    if (data.inRegister !== inRegister) return refuse({ code: inRegister ? 'alreadyRegistered' : 'notRegistered' });
    const named = [data.administratorName, data.administratorTitle, data.administratorEmail];
    if (named.some((one) => (one === null) !== data.sameAsHead)) return refuse({ code: 'whoIsMissing' });
    if (reference === null) return refuse({ code: 'referenceMissing' });
    return accept([{ type: 'JoiningAsked', data: { ...data, reference } }]);
  },
});
