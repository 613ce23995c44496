import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

const decide = 'packages/domain/src/request/decide.ts';
const policies = 'packages/database/migrations/0005_policies.sql';

/** One for each way in which a wall falls. */
export const faults: readonly Fault[] = [
  {
    name: 'filterMissing',
    says: 'Requests are asked for without a tenant filter, and row-level security is off.',
    plant: (dir) => {
      replaceOnce(dir, decide, { from: 'seesCase(actor, {', to: 'Boolean({' });
      for (const table of ['request', 'event', 'stream_head'])
        replaceOnce(dir, policies, {
          from: `alter table ${table} enable row level security;`,
          to: `alter table ${table} disable row level security;`,
        });
    },
  },
  {
    name: 'orPolicy',
    says: 'The agencies’ policy on requests has an OR in it that lets everything through; the doors’ own filters still stand.',
    plant: (dir) => {
      replaceOnce(dir, policies, {
        from: 'create policy agency_door on request for all to access_agency_door using (agency_id = access_agency())',
        to: 'create policy agency_door on request for all to access_agency_door using (agency_id = access_agency() or access_person() is not null)',
      });
    },
  },
  {
    name: 'hiddenField',
    says: 'What ICE writes for itself is in the agency’s view.',
    plant: (dir) => {
      replaceOnce(dir, 'packages/domain/src/request/view.ts', { from: "...without(state, 'internal'), content", to: '...state, content' });
      replaceOnce(dir, policies, {
        from: "create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency() and audience in ('both', 'agency'))",
        to: 'create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency())',
      });
    },
  },
  {
    name: 'fieldPolicyMissing',
    says: 'The database does not keep one field office’s requests from another.',
    plant: (dir) => {
      replaceOnce(dir, 'packages/database/migrations/0016_field_door.sql', {
        from: "create policy field_door on request for all to access_field_door\n  using (field_office = access_field_office() and phase not in ('draft', 'discarded'))",
        to: "create policy field_door on request for all to access_field_door\n  using (phase not in ('draft', 'discarded'))",
      });
    },
  },
  {
    name: 'denyEverything',
    says: 'Both doors take everybody for a stranger: nothing leaks, and nobody gets anything.',
    plant: (dir) => {
      replaceOnce(dir, 'apps/api/src/app.ts', { from: "c.get('id'))), looking })", to: "c.get('id'))), looking, actor: null })" });
    },
  },
];
