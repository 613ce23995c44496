import { defineComponent } from '../define.ts';

export const communityShield = defineComponent({
  slug: 'communityShield',
  name: 'Operation Community Shield',
  abbreviation: 'Community Shield',
  oneLine: 'Investigators of your agency and of ICE work together on transnational gangs that harm the community.',
  offers: [
    'Joint investigations led by the Special Agent in Charge, with the National Gang Unit.',
    'Repayment of overtime for officers assigned to a joint operation, where the fiscal-year plan has money for it.',
  ],
  forWhom: ['Agencies that can name a gang problem in their area and assign investigators for a time.'],
  asks: {
    people: 'One or more investigators, assigned by name with your consent; a supervisor who takes part in planning.',
    time: 'Joint planning before each operation, a review twice a year.',
    money: 'Salaries of your officers. Overtime may be repaid; nothing is promised before the plan of the fiscal year.',
    reports: 'Results as totals after each operation: arrests by kind, firearms, cases handed to prosecutors.',
  },
  whatYouWouldSign: 'A memorandum of understanding for joint operations.',
  instrument: 'memorandumOfUnderstanding',
  historicNote: null,
  oversight: [
    'Each operation has a written plan with a civil-rights check before it starts.',
    'Your officers act under your authority and policies; nobody is given immigration authority by this instrument.',
  ],
  authority: 'Joint operations; 31 U.S.C. 9703 and 9705 for repayment of overtime',
  owner: 'ICE Special Agent in Charge, with the National Gang Unit',
  sources: ['K9', 'K26', 'K71'],
  models: [],
  load: () => import('./texts.ts'),
});
