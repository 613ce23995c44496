import type { Blank, Clause } from '../texts.ts';

/** Filled in for every agreement: offices, never names of people. */
export const partyBlanks: readonly Blank[] = [
  {
    key: 'actingThrough',
    label: 'Through whom the agency acts',
    help: 'The office that signs, and the body that allows it: “its Sheriff, with the consent of the Board of County Commissioners”.',
    kind: 'text',
  },
  { key: 'agencyContact', label: 'Contact of the agency', help: 'An office, not a person: “the jail administrator”.', kind: 'text' },
  { key: 'iceContact', label: 'Contact of ICE', help: 'An office: “the two liaisons of the field office”.', kind: 'text' },
];

/** Who the parties are and what the agreement is for. GAO-09-109: the objective must be written down. */
export const partiesAndPurpose = (purpose: readonly string[]): Clause => ({
  id: 'partiesAndPurpose',
  heading: 'Parties and purpose',
  standing: 'fixed',
  why: 'It names the parties and the objective, which audits found missing.',
  paragraphs: [
    'The parties are {agency}, in the State of {state}, acting through {actingThrough} (“the Agency”), and U.S. Immigration and Customs Enforcement, a component of the Department of Homeland Security, acting through its {iceOffice} (“ICE”).',
    ...purpose,
  ],
  sources: ['K63'],
});
