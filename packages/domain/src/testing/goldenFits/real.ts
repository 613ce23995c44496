import type { GoldenFit } from './case.ts';

const jailModel = 'delegation287g/jailEnforcement';
const models = [jailModel, 'delegation287g/warrantServiceOfficer', 'delegation287g/taskForce'] as const;

/** A county of North Carolina whose request was put off in 2007. The letters name the funds, and what was offered instead. */
const carolina = (county: string): GoldenFit => ({
  id: `${county.toLowerCase()}-2007`,
  source: 'K11',
  says: `${county} County, North Carolina, asked for 287(g) in 2007. ICE had no funds left that year and offered other programs.`,
  answers: { fundsThisYear: false },
  expected: [
    ...models.map((program) => ({
      program,
      band: 'cannotSay' as const,
      requirements: { funds: 'notMet' as const },
      because: 'ICE lacks the funds, and nothing else is known.',
    })),
    { program: 'criminalAlienProgram', band: 'cannotSay', because: 'Visits need no funds of that year; the jail is not described.' },
    { program: 'lawEnforcementSupportCenter', band: 'cannotSay', because: 'Access needs no funds of that year.' },
  ],
  endedWith: ['criminalAlienProgram', 'lawEnforcementSupportCenter'],
});

/** Published history of agencies, no persons. Each states what its paper says; everything else stays unknown. */
export const realFits: readonly GoldenFit[] = [
  {
    id: 'shelby-2007',
    source: 'K14',
    says: 'Shelby County, Tennessee, asked for 287(g) for its jail. After a survey of the jail it took visits by ICE officers instead.',
    answers: { runsJail: true, programs: [jailModel] },
    expected: [
      {
        program: jailModel,
        band: 'cannotSay',
        requirements: { ownJail: 'met' },
        because: 'A jail is there; officers and supervision are not told.',
      },
      {
        program: 'criminalAlienProgram',
        band: 'cannotSay',
        requirements: { ownJail: 'met' },
        because: 'A jail is there; visits are not counted.',
      },
    ],
    endedWith: ['criminalAlienProgram'],
  },
  carolina('Lincoln'),
  carolina('Lee'),
  carolina('Brunswick'),
  carolina('Stokes'),
  {
    id: 'lake-2008',
    source: 'K12',
    says: 'Lake County, Florida, offered 10 detention officers and 5 officers for a task force: two models in one request.',
    answers: { runsJail: true, officersForJail: 10, officersForField: 5, programs: [jailModel, 'delegation287g/taskForce'] },
    expected: [
      {
        program: jailModel,
        band: 'cannotSay',
        requirements: { officers: 'met', ownJail: 'met' },
        because: 'Officers are offered for the jail.',
      },
      {
        program: 'delegation287g/taskForce',
        band: 'cannotSay',
        requirements: { officers: 'met' },
        because: 'Officers are offered for the field.',
      },
    ],
  },
  {
    id: 'cabarrus-2007',
    source: 'K17',
    says: 'Cabarrus County, North Carolina: ICE weighed supervision and expected 100 to 200 beds. Signed on 2 August 2007.',
    answers: { runsJail: true, bedsReachable: 100 },
    expected: [
      {
        program: jailModel,
        band: 'cannotSay',
        requirements: { ownJail: 'met' },
        because: 'Of ten requirements the memorandum settles one.',
      },
    ],
    endedWith: [jailModel],
  },
  {
    id: 'winnebago-2007',
    source: 'K12',
    says: 'Winnebago County, Illinois: the chair of the county board signed the letter of request too. A signature of the chair is no decision of the board.',
    answers: { signingBody: 'countyBoard' },
    expected: [
      {
        program: jailModel,
        band: 'cannotSay',
        requirements: { localConsent: 'unknown' },
        because: 'Who signs the letter does not settle who consents.',
      },
    ],
  },
  {
    id: 'overton-2008',
    source: 'K10',
    says: 'Overton County, Tennessee, asked for ICE ACCESS, and again nine months later for 287(g) as well.',
    answers: { programs: [jailModel, 'adviseUs'] },
    expected: [
      { program: jailModel, band: 'cannotSay', because: 'What was asked for says nothing about how it fits.' },
      { program: 'criminalAlienProgram', band: 'cannotSay', because: 'Nothing is known of the jail.' },
      { program: 'lawEnforcementSupportCenter', band: 'cannotSay', because: 'Nothing is known of the systems.' },
    ],
  },
  {
    id: 'knox-2013',
    source: 'K31',
    says: 'Knox County, Tennessee, was refused 287(g) in 2013 for want of funds.',
    answers: { fundsThisYear: false },
    expected: [{ program: jailModel, band: 'cannotSay', requirements: { funds: 'notMet' }, because: 'ICE lacks the funds.' }],
  },
  {
    id: 'knox-2017',
    source: 'K30, K31',
    says: 'Knox County, Tennessee, signed in 2017. In 2021 it was found that the county had not given proper approval.',
    answers: { runsJail: true, governingBodyConsent: 'notAsked', fundsThisYear: true },
    expected: [
      {
        program: jailModel,
        band: 'cannotSay',
        requirements: { localConsent: 'notMet', funds: 'met', ownJail: 'met' },
        because: 'The lack that came out in 2021 stands on the page before anybody signs.',
      },
    ],
  },
];
