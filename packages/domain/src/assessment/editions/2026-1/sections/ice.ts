import { count, section } from './build.ts';

const supervised = ['delegation287g'] as const;

export const iceNearestOffice = section(
  {
    id: 'iceNearestOffice',
    title: 'Nearest ICE office',
    side: 'ice',
    intro: 'Distances by road. Your agency reads these answers too once they are done.',
  },
  [
    {
      id: 'officeMiles',
      ...count('miles', 3_000),
      text: 'How far is the nearest ICE office from the agency?',
      help: 'By road, to the office that would send the officers.',
      why: 'Distance decides how often officers can come.',
      who: 'Liaison, detention',
      about: 'place',
      source: 'K17',
    },
    {
      id: 'videoLink',
      kind: 'yesNo',
      text: 'Can that office interview by video?',
      help: 'Equipment that works today.',
      why: 'Where the road is long, video does much of the work.',
      who: 'Liaison, detention',
      about: 'capacity',
      requiredFor: ['criminalAlienProgram'],
      source: 'K21',
    },
  ],
);

export const iceSupervision = section(
  { id: 'iceSupervision', title: 'Supervision by ICE', side: 'ice', intro: 'Who would direct delegated officers.' },
  [
    {
      id: 'supervisorMiles',
      ...count('miles', 3_000),
      text: 'How far away is the nearest supervisor who could take the agency on?',
      help: 'By road. A supervisor who has reached the limit does not count.',
      why: 'The statute asks for direction and supervision by ICE.',
      who: 'Liaison, investigations',
      about: 'capacity',
      requiredFor: supervised,
      source: 'K17',
    },
    {
      id: 'officersPerSupervisor',
      ...count('officers', 500),
      text: 'How many delegated officers would that supervisor have, this agency included?',
      help: 'Count all agencies of the supervisor.',
      why: 'Auditors found supervision that was spread too thin.',
      who: 'Liaison, investigations',
      about: 'capacity',
      requiredFor: supervised,
      source: 'K63',
    },
  ],
);

export const iceCapacity = section(
  { id: 'iceCapacity', title: 'Capacity of ICE', side: 'ice', intro: 'What ICE can give to this partnership in the next 12 months.' },
  [
    {
      id: 'fundsThisYear',
      kind: 'yesNo',
      text: 'Is there money for this partnership in the current fiscal year?',
      help: 'Training, travel and systems.',
      why: 'Requests were put off in 2007 because funds were used up. Saying so early is fair.',
      who: 'Program office',
      about: 'capacity',
      source: 'K11',
    },
    {
      id: 'classSeats',
      ...count('seats', 1_000),
      text: 'How many training seats are free in the next six months?',
      help: 'In any class that the officers could reach, online ones included.',
      why: 'Officers without training cannot be authorized.',
      who: 'Program office',
      about: 'capacity',
      requiredFor: supervised,
      source: 'K13',
    },
    {
      id: 'visitsPerMonth',
      ...count('visits a month', 1_000),
      text: 'How many visits a month could ICE make to this jail?',
      help: 'In person or by video, with today’s staff.',
      why: 'Set against bookings it shows whether visits are enough.',
      who: 'Liaison, detention',
      about: 'capacity',
      requiredFor: ['delegation287g', 'criminalAlienProgram'],
      source: 'K17',
    },
    {
      id: 'bedsReachable',
      ...count('beds', 20_000),
      text: 'How many detention beds could ICE use in the region?',
      help: 'Free on an average day.',
      why: 'Work in a jail must not outgrow the beds that ICE has.',
      who: 'Liaison, detention',
      about: 'capacity',
      requiredFor: ['delegation287g', 'criminalAlienProgram'],
      source: 'K17',
    },
    {
      id: 'agentsForJointWork',
      ...count('agents', 1_000),
      text: 'How many agents could ICE assign to joint cases with this agency?',
      help: 'Full-time positions, or parts of positions added up and rounded down.',
      why: 'A task force has two sides.',
      who: 'Liaison, investigations',
      about: 'capacity',
      requiredFor: ['communityShield', 'taskForce'],
      source: 'K71',
    },
    {
      id: 'accessTraining',
      kind: 'yesNo',
      text: 'Can ICE train the agency’s staff in using the support center this year?',
      help: 'On site or online.',
      why: 'Access without training is rarely used well.',
      who: 'Liaison, investigations',
      about: 'capacity',
      requiredFor: ['lawEnforcementSupportCenter'],
      source: 'K20',
    },
  ],
);

export const iceCivilRightsRecord = section(
  {
    id: 'iceCivilRightsRecord',
    title: 'Civil-rights record, as ICE finds it',
    side: 'ice',
    intro: 'Looked up, not judged: the reviewer’s finding comes later in the case.',
  },
  [
    {
      id: 'sourcesLookedAt',
      kind: 'multiChoice',
      choices: [
        { value: 'justiceDepartment', label: 'Findings and decrees of the Department of Justice' },
        { value: 'courts', label: 'Federal and state court records' },
        { value: 'complaints', label: 'Complaints received by Homeland Security' },
        { value: 'publicReports', label: 'Public reports and the press' },
      ],
      text: 'Which sources were looked at?',
      help: 'Choose all that were searched, also those that held nothing.',
      why: 'A record is worth as much as the search behind it.',
      who: 'Liaison, investigations',
      about: 'context',
      source: 'K62',
    },
    {
      id: 'civilRightsRecord',
      kind: 'choice',
      choices: [
        { value: 'noMatter', label: 'Nothing found' },
        { value: 'closed', label: 'Matters that are closed and remedied' },
        { value: 'open', label: 'Open matters' },
        { value: 'finding', label: 'A finding of a court or of the Department of Justice, not remedied' },
      ],
      text: 'What do they show about the agency’s civil-rights record?',
      help: 'Choose the weightiest one, and attach the document.',
      why: 'The record is weighed before both sides determine a partnership.',
      who: 'Liaison, investigations',
      about: 'civilRights',
      source: 'K32',
    },
  ],
);
