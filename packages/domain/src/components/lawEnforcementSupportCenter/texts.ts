import { partyBlanks } from '../provisions/index.ts';
import type { ComponentTexts } from '../texts.ts';
import { clauses } from './clauses/all.ts';
import { clocks } from './clocks.ts';
import { readiness } from './readiness.ts';

export const texts = {
  edition: '2026-1',
  models: {
    only: {
      subtitle: 'Law Enforcement Support Center',
      clauses,
      blanks: [
        ...partyBlanks,
        { key: 'objective', label: 'Local need', help: 'One sentence from the determination: what the partnership is for.', kind: 'text' },
        { key: 'ori', label: 'Originating Agency Identifier', help: 'Nine characters, as in the register.', kind: 'text' },
        { key: 'usersMax', label: 'Users, at most', help: 'How many users may be named.', kind: 'number' },
        { key: 'coordinator', label: 'Coordinator', help: 'An office, not a person: “the records supervisor”.', kind: 'text' },
        { key: 'localRule', label: 'Local rule on when to ask', help: 'Name and date: “General Order 14 of 3 March 2026”.', kind: 'text' },
      ],
      readiness,
      clocks,
    },
  },
} as const satisfies ComponentTexts;
