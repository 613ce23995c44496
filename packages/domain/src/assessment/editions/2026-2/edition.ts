import type { Edition, Section } from '../../instrument.ts';
import { edition20261 } from '../2026-1/edition.ts';
import { workingWithIce } from './sections/needs.ts';
import { detentionFacilities, officersOffered, roomsAndSystems } from './sections/resources.ts';

const different: readonly Section[] = [officersOffered, detentionFacilities, workingWithIce, roomsAndSystems];

/** Lists for what case files count by unit, facility and month; the same weights as before. */
export const edition20262: Edition = {
  ...edition20261,
  id: '2026-2',
  inUseSince: '2026-11-02',
  sections: edition20261.sections.map((before) => different.find(({ id }) => id === before.id) ?? before),
  drops: ['federalContract'],
  checks: [
    ...edition20261.checks,
    {
      questions: ['officersForJail', 'officersForField', 'investigatorsOffered'],
      notMoreThan: 'officersEmployed',
      says: 'Taken together, more officers are offered than the agency employs.',
    },
    {
      list: 'officersByUnit',
      column: 'officers',
      notMoreThan: 'officersEmployed',
      says: 'The units together offer more officers than the agency employs.',
    },
    { list: 'facilities', column: 'beds', notMoreThan: 'jailBeds', says: 'The facilities together have more beds than the total says.' },
    {
      list: 'visitsByMonth',
      column: 'asked',
      notMoreThan: 'visitsAsked',
      says: 'The months together hold more visits asked for than the year.',
    },
    {
      list: 'visitsByMonth',
      column: 'served',
      notMoreThan: 'visitsServed',
      says: 'The months together hold more visits that took place than the year.',
    },
    {
      list: 'visitsByMonth',
      column: 'served',
      notMoreThanColumn: 'asked',
      says: 'In one month more visits took place than were asked for.',
    },
  ],
};
