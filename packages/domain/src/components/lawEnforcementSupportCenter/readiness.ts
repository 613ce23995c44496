import type { ReadinessItem } from '../texts.ts';

/** What must be true before the first inquiry under the arrangement. */
export const readiness = [
  {
    itemId: 'accessProfile',
    side: 'ice',
    label: 'The access profile is open for the agency’s identifier',
    help: 'The identifier, the State system agency and the purpose codes.',
    evidence: false,
    goodForMonths: null,
    sources: ['K25'],
  },
  {
    itemId: 'usersNamed',
    side: 'agency',
    label: 'Users and coordinator are named',
    help: 'The dated list of users, kept by the agency. It is renewed every 12 months.',
    evidence: true,
    goodForMonths: 12,
    sources: ['K25'],
  },
  {
    itemId: 'usersTrained',
    side: 'agency',
    label: 'Every user was trained within two years',
    help: 'The training record. It is renewed every 24 months.',
    evidence: true,
    goodForMonths: 24,
    sources: ['K20', 'K25'],
  },
  {
    itemId: 'localRule',
    side: 'agency',
    label: 'The local rule on when to ask is in force',
    help: 'The written order.',
    evidence: true,
    goodForMonths: null,
    sources: ['K25c'],
  },
  {
    itemId: 'auditPlanned',
    side: 'agency',
    label: 'The yearly audit of the log has a date and somebody who does it',
    help: 'The date and the office that audits. It is renewed every 12 months.',
    evidence: false,
    goodForMonths: 12,
    sources: ['K25'],
  },
] as const satisfies readonly ReadinessItem[];
