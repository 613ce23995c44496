import type { ComponentTexts, ModelTexts } from '../texts.ts';
import { blanks } from './blanks.ts';
import { functions as inJail } from './clauses/jailEnforcement.ts';
import { clausesOf } from './clauses/model.ts';
import { functions as inField } from './clauses/taskForce.ts';
import { functions as warrants } from './clauses/warrantServiceOfficer.ts';
import { clocks } from './clocks.ts';
import type { models } from './models.ts';
import { readiness } from './readiness.ts';

const subtitle = 'Delegation of Immigration Authority, Section 287(g)';
const systems =
  'ICE pays for its systems on site and for the journey to the training. An Interconnection Security Agreement is signed for each site before a system is connected.';
const counted = [
  'people questioned or served under this agreement',
  'papers prepared, by kind',
  'claims of United States citizenship and how long the referral took',
  'complaints received and resolved',
];

export const texts = {
  edition: '2026-1',
  models: {
    jailEnforcement: {
      subtitle: `${subtitle}, Jail Enforcement Model`,
      clauses: clausesOf({
        purpose:
          'ICE authorizes trained officers of the Agency to carry out certain functions of an immigration officer inside the Agency’s jail, under ICE direction and supervision.',
        functions: inJail,
        clocks: clocks.jailEnforcement,
        costs: [systems],
        interpreter: 'The Agency provides the interpreter and keeps a list of interpreters who can be reached.',
        whileComplaintOpen: [],
        counted,
        copies: ['K50', 'K51'],
      }),
      blanks: blanks.jailEnforcement,
      readiness: readiness.jailEnforcement,
      clocks: clocks.jailEnforcement,
    },
    taskForce: {
      subtitle: `${subtitle}, Task Force Model`,
      clauses: clausesOf({
        purpose:
          'ICE authorizes trained officers of the Agency to carry out certain functions of an immigration officer during their police work, under ICE direction and supervision.',
        functions: inField,
        clocks: clocks.taskForce,
        costs: [systems],
        interpreter: 'The Agency provides the interpreter and keeps a list of interpreters who can be reached from the field.',
        whileComplaintOpen: ['An officer about whom a serious complaint is open does not work under this agreement until it is decided.'],
        counted,
        copies: ['K54'],
      }),
      blanks: blanks.taskForce,
      readiness: readiness.taskForce,
      clocks: clocks.taskForce,
    },
    warrantServiceOfficer: {
      subtitle: `${subtitle}, Warrant Service Officer Model`,
      clauses: clausesOf({
        purpose:
          'ICE authorizes trained officers of the Agency’s jail to serve immigration warrants on people in its custody, under ICE direction and supervision.',
        functions: warrants,
        clocks: clocks.warrantServiceOfficer,
        costs: ['The Agency pays the journey to the training.'],
        interpreter: 'The Agency provides the interpreter.',
        whileComplaintOpen: [],
        counted: [
          'warrants served, by kind',
          'claims of United States citizenship and how long the referral took',
          'complaints received and resolved',
        ],
        copies: ['K52', 'K53'],
      }),
      blanks: blanks.warrantServiceOfficer,
      readiness: readiness.warrantServiceOfficer,
      clocks: clocks.warrantServiceOfficer,
    },
  } satisfies { readonly [Key in (typeof models)[number]['key']]: ModelTexts },
} as const satisfies ComponentTexts;
