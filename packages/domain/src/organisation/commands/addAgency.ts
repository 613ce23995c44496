import * as z from 'zod/mini';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { ori } from '../../parties/ori.ts';
import { agencyType, line, stateCode } from '../fields.ts';
import { defineCommand } from '../parts.ts';

export const AddAgency = defineCommand({
  type: 'AddAgency',
  says: 'The program office adds an agency that the register does not have, and says why.',
  from: ['asked'],
  to: ['asked'],
  by: ['ice.programOffice'],
  payload: z.strictObject({
    ori,
    name: line,
    type: agencyType,
    state: stateCode,
    county: line,
    fieldOffice: z.nullable(key),
    reason: typed,
  }),
  texts: { reason: 'ice' },
  precondition: ({ inRegister }) => (inRegister ? { code: 'alreadyRegistered' } : undefined),
  // Name and county stand in the register, beside what it has of every other agency.
  decide: (_state, { ori, state, type, fieldOffice, reason }, { gathered }) => {
    if (gathered.oriTaken) return refuse({ code: 'oriTaken' });
    if (fieldOffice !== null && !gathered.fieldOffices.includes(fieldOffice)) return refuse({ code: 'unknownFieldOffice', fieldOffice });
    return accept([{ type: 'AgencyAdded', data: { ori, state, agencyType: type, fieldOffice, reason } }]);
  },
});
