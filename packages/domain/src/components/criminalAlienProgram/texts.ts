import { partyBlanks } from '../provisions/index.ts';
import type { ComponentTexts } from '../texts.ts';
import { clauses } from './clauses/all.ts';
import { clocks } from './clocks.ts';
import { readiness } from './readiness.ts';

export const texts = {
  edition: '2026-1',
  models: {
    only: {
      subtitle: 'Criminal Alien Program',
      clauses,
      blanks: [
        ...partyBlanks,
        { key: 'objective', label: 'Local need', help: 'One sentence from the determination: what the partnership is for.', kind: 'text' },
        { key: 'facility', label: 'Facility', help: 'The jail or prison, by its name; several with commas.', kind: 'text' },
        { key: 'accessHours', label: 'Times of access', help: '“weekdays from 8:00 to 18:00, after a call of two hours”.', kind: 'text' },
        { key: 'interviewPlace', label: 'Where interviews are held', help: '“in room B-12 or by video”.', kind: 'text' },
      ],
      readiness,
      clocks,
    },
  },
} as const satisfies ComponentTexts;
