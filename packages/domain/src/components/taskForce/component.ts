import { defineComponent } from '../define.ts';
import { models } from './models.ts';

export const taskForce = defineComponent({
  slug: 'taskForce',
  name: 'Task forces',
  abbreviation: 'Task force',
  oneLine: 'Your investigators join a standing federal team: document and benefit fraud, border enforcement, or another with a charter.',
  offers: [
    'A seat for your investigators in a team led by the Special Agent in Charge, with federal partners.',
    'Space, systems and, where the fiscal-year plan has money for it, repayment of overtime.',
    'Customs officer authority for named officers who are trained and designated, where the charter needs it.',
  ],
  forWhom: ['Agencies with cases that reach beyond their own area and investigators who can be assigned for a year or longer.'],
  asks: {
    people: 'At least one investigator, full time or part time as the charter says; a commander who sits with the partners.',
    time: 'An assignment of a year or longer; meetings of the partners four times a year.',
    money: 'Salaries and equipment of your officers. Overtime may be repaid; nothing is promised before the plan of the fiscal year.',
    reports: 'Results as totals every quarter: investigations, indictments, arrests, convictions, seizures.',
  },
  whatYouWouldSign: 'A memorandum of understanding with the charter of the task force.',
  instrument: 'memorandumOfUnderstanding',
  historicNote: null,
  oversight: [
    'The partners meet every quarter; the record of each meeting is kept.',
    'Designations run for two years, are listed, and end when the officer leaves.',
  ],
  authority: 'Joint operations; 31 U.S.C. 9703 and 9705; 19 U.S.C. 1401(i) for customs designation; Public Law 112-205',
  owner: 'ICE Special Agent in Charge',
  sources: ['K4', 'K27', 'K28', 'K70', 'K71'],
  models,
  load: () => import('./texts.ts'),
});
