import { defineComponent } from '../define.ts';
import { models } from './models.ts';

export const delegation287g = defineComponent({
  slug: 'delegation287g',
  name: 'Delegation of Immigration Authority, section 287(g)',
  abbreviation: '287(g)',
  oneLine: 'ICE trains and certifies named officers of your agency, who then do certain immigration tasks under ICE supervision.',
  offers: [
    'Training and certification of the officers whom you nominate and ICE accepts.',
    'Written authority for each officer: which powers, for how long, and under which ICE supervisor.',
    'ICE systems, instructors and a supervisor for the officers.',
  ],
  forWhom: [
    'A State or a political subdivision of a State: sheriffs, police departments, departments of corrections.',
    'Agencies whose State law allows it. No agency has to take part.',
  ],
  asks: {
    people: 'Officers who are U.S. citizens, pass a federal background check and serve in the role; a person who coordinates the program.',
    time: 'Training before the first task, a refresher on ICE’s schedule, a review about a year after the start.',
    money: 'Salaries, benefits and overtime of your officers, by law at your expense. ICE pays for its systems and instructors.',
    reports: 'Complaints within 48 hours, records of each task, and figures that ICE asks for, as totals.',
  },
  whatYouWouldSign: 'A memorandum of agreement. Your governing body or official shows that the signature is authorized.',
  instrument: 'memorandumOfAgreement',
  historicNote: null,
  oversight: [
    'ICE directs and supervises each task; the supervisor’s position stands in the agreement.',
    'Inspections, complaints and a civil-rights review are recorded for every model, also for warrant service officers.',
  ],
  authority: '8 U.S.C. 1357(g)',
  owner: 'ICE Enforcement and Removal Operations, 287(g) program office',
  sources: ['K46', 'K51', 'K53', 'K54', 'K36', 'K63', 'K65'],
  models,
  load: () => import('./texts.ts'),
});
