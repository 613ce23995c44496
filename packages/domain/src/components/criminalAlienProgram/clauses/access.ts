import type { Clause } from '../../texts.ts';

export const authority: Clause = {
  id: 'authority',
  heading: 'Authority',
  standing: 'fixed',
  why: 'It says what this arrangement does not give.',
  paragraphs: [
    'ICE officers act under the Immigration and Nationality Act. The Agency cooperates as 8 U.S.C. 1357(g)(10) and the law of its State allow. No written agreement is needed for this; the parties sign one so that both can read and check it.',
    'This agreement gives no officer of the Agency any power of an immigration officer.',
    'The Agency declares that whoever signs for it may do so. The evidence is filed before the signature.',
  ],
  sources: ['K46', 'K31', 'ours'],
};
export const access: Clause = {
  id: 'access',
  heading: 'Access to the facility',
  standing: 'open',
  why: 'Days, hours and the time of a call depend on the house.',
  paragraphs: [
    'ICE officers may enter {facility} at these times: {accessHours}. At other times the watch commander decides.',
    'ICE officers follow the rules of the house and carry identification. The Agency may refuse access for the safety of the house and says why.',
    'The Agency gives ICE once a year a list of its facilities with type, capacity and yearly bookings, and says for each whether it is covered in person, by video, on call or not at all.',
  ],
  sources: ['K21', 'K23', 'ours'],
};
export const interviews: Clause = {
  id: 'interviews',
  heading: 'Interviews',
  standing: 'open',
  why: 'The place may be agreed otherwise. What a person is told may not.',
  paragraphs: [
    'Interviews are held {interviewPlace}.',
    'Before an interview the person in custody is told in a language that the person understands who is asking, that the person may refuse to answer, and that the person may ask for a lawyer at no expense to the Government. The Agency records that this was said.',
    'Officers of the Agency bring the person to the room. They ask nothing for ICE and take no part in the interview.',
    'ICE alone decides what follows. Nobody is held longer than the law of the State and federal law allow.',
  ],
  sources: ['K8', 'K21', 'ours'],
};
export const costs: Clause = {
  id: 'costs',
  heading: 'Costs',
  standing: 'open',
  why: 'Rooms and lines may be paid otherwise.',
  paragraphs: [
    'Each party pays its own staff and equipment. The Agency gives the use of the interview room without charge. ICE pays interpreters for its interviews.',
  ],
  sources: ['ours'],
};
