import { defineComponent } from '../define.ts';

export const criminalAlienProgram = defineComponent({
  slug: 'criminalAlienProgram',
  name: 'Criminal Alien Program',
  abbreviation: 'CAP',
  oneLine: 'ICE officers interview people in your jail, in person or by video, and decide themselves what follows.',
  offers: [
    'Interviews by ICE officers on agreed days, on call, or by video.',
    'One ICE office that answers for your facilities, with a contact by day and by night.',
    'No officer of yours gets or needs any immigration authority.',
  ],
  forWhom: ['Agencies that run a jail, a prison or another place where people are held.'],
  asks: {
    people: 'A contact at each facility; officers who bring people to an interview room.',
    time: 'Room and escort at the agreed times.',
    money: 'A room and a telephone or video line. ICE pays for its own officers and interpreters.',
    reports: 'A list of facilities with capacity and bookings, once a year; totals of interviews once a month.',
  },
  whatYouWouldSign: 'An access arrangement: which facilities, when, how, and the rules of the house.',
  instrument: 'accessArrangement',
  historicNote:
    'ICE historically signed no agreement for this program. The arrangement is this program’s own model, so that both sides can see and check what was agreed.',
  oversight: [
    'Coverage of each facility is written down and reviewed once a year.',
    'Counts are kept as totals. The arrangement names no person in custody.',
  ],
  authority: 'Immigration and Nationality Act; 8 U.S.C. 1357(g)(10) for the agency’s cooperation',
  owner: 'ICE Enforcement and Removal Operations, field office',
  sources: ['K8', 'K9', 'K21', 'K23', 'K46', 'K66', 'ours'],
  models: [],
  load: () => import('./texts.ts'),
});
