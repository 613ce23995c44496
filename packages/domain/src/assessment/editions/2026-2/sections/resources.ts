import { count } from '../../2026-1/sections/build.ts';
import * as before from '../../2026-1/sections/resources.ts';
import { changed } from './change.ts';

const share = { kind: 'number', unit: 'percent of their time', min: 0, max: 100, whole: true } as const;

/** Case files name officers by unit with their years of service: now there is a place for that. */
export const officersOffered = changed(before.officersOffered, {
  adds: [
    {
      after: 'officersEmployed',
      question: {
        id: 'populationServed',
        ...count('people', 50_000_000),
        text: 'How many people live where your agency serves?',
        help: 'All of them, as the census counts them. The public register shows a figure that you can keep or correct.',
        why: 'It puts the number of officers and the workload into proportion.',
        who: 'Head of the agency',
        about: 'context',
        required: 'optional',
        changedBy: 'nobody',
        source: 'K30',
      },
    },
    {
      after: 'investigatorsOffered',
      question: {
        id: 'officersByUnit',
        kind: 'list',
        row: 'unit',
        rowsMax: 30,
        columns: [
          { id: 'unit', label: 'Unit', required: true, kind: 'text', maxLength: 80 },
          { id: 'officers', label: 'Officers offered', required: true, kind: 'number', unit: 'officers', min: 0, max: 5_000, whole: true },
          {
            id: 'years',
            label: 'Years of service, at least',
            required: false,
            kind: 'number',
            unit: 'years',
            min: 0,
            max: 50,
            whole: true,
          },
          { id: 'share', label: 'Share of their time', required: false, ...share },
        ],
        text: 'From which units would the officers come?',
        help: 'One row for each unit. Count positions, not named people.',
        why: 'Letters of request named officers by unit and experience.',
        who: 'Personnel office',
        about: 'context',
        required: 'optional',
        requiredFor: ['delegation287g', 'communityShield', 'taskForce'],
        source: 'K12',
      },
    },
  ],
});

/** A contract with ICE is a fact of one facility, so it moved from a question of its own into the list of facilities. */
export const detentionFacilities = changed(before.detentionFacilities, {
  drops: ['federalContract'],
  adds: [
    {
      after: 'jailBeds',
      question: {
        id: 'facilities',
        askedWhen: { question: 'runsJail', yes: true },
        kind: 'list',
        row: 'facility',
        rowsMax: 20,
        columns: [
          { id: 'name', label: 'Name of the facility', required: true, kind: 'text', maxLength: 120 },
          { id: 'beds', label: 'Beds', required: true, kind: 'number', unit: 'beds', min: 0, max: 50_000, whole: true },
          {
            id: 'contract',
            label: 'Federal contract',
            required: false,
            kind: 'choice',
            choices: [
              { value: 'none', label: 'no federal contract' },
              { value: 'ice', label: 'agreement with ICE' },
              { value: 'other', label: 'contract with another federal agency' },
            ],
          },
        ],
        text: 'Which facilities do you run?',
        help: 'One row for each, with its rated capacity.',
        why: 'Officers of ICE visit a facility, not a total. Where there is a contract, rooms and rules are known already.',
        who: 'Jail administrator',
        about: 'context',
        required: 'optional',
        requiredFor: ['delegation287g', 'criminalAlienProgram'],
        source: 'K17',
      },
    },
  ],
});

export const roomsAndSystems = changed(before.roomsAndSystems, {
  words: {
    trainingSeats: {
      text: 'How many people can be taught in your training room at once?',
      help: 'Seats with a table. Write 0 if there is no such room.',
    },
  },
});
