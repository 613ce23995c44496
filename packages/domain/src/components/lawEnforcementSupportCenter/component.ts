import { defineComponent } from '../define.ts';

export const lawEnforcementSupportCenter = defineComponent({
  slug: 'lawEnforcementSupportCenter',
  name: 'Law Enforcement Support Center',
  abbreviation: 'LESC',
  oneLine: 'Your trained users ask ICE at any hour about identity and status, for a case that your agency has.',
  offers: [
    'Answers by day and by night, every day of the year, from the center in Williston, Vermont.',
    'Training for your users, and help with the local rule about when to ask.',
  ],
  forWhom: ['Agencies with an Originating Agency Identifier that may use criminal-history systems through their State.'],
  asks: {
    people: 'Named users with training in the last two years; a coordinator who keeps the list.',
    time: 'Training of users, and an audit of the log once a year.',
    money: 'Nothing is paid to ICE. You bear the cost of your State’s system and of your own users.',
    reports: 'The list of users, the date of the last audit, and each misuse.',
  },
  whatYouWouldSign: 'An access arrangement: who may ask, for which purposes, and how an answer may be used.',
  instrument: 'accessArrangement',
  historicNote:
    'ICE historically signed no agreement for this program: access follows the agency’s identifier and its State’s system. The arrangement is this program’s own model.',
  oversight: [
    'Each inquiry carries a purpose, a case number and the user’s name in your log; the log is audited once a year.',
    'An answer is information, not a warrant and not a detainer; it rests on a name until fingerprints confirm it.',
  ],
  authority: '8 U.S.C. 1357(g)(10) and 1373; 8 U.S.C. 1367 protects information about victims',
  owner: 'ICE Law Enforcement Support Center, Williston, Vermont',
  sources: ['K20', 'K25', 'K25c', 'K46', 'K67', 'K68', 'K69', 'ours'],
  models: [],
  load: () => import('./texts.ts'),
});
