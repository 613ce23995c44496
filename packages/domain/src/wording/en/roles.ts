import type { Role } from '../../parties/roles.ts';

/** The offices, as they stand beside a name. */
export const roles: Readonly<Record<Role, string>> = {
  'agency.preparer': 'preparer',
  'agency.official': 'authorized official',
  'agency.governingBody': 'governing body',
  'agency.counsel': 'agency counsel',
  'ice.programOffice': 'program office',
  'ice.liaisonInvestigations': 'liaison for investigations',
  'ice.liaisonDetention': 'liaison for detention',
  'ice.fieldDirector': 'field office director',
  'ice.civilRights': 'civil-rights reviewer',
  'ice.headquarters': 'headquarters',
  'ice.counsel': 'ICE counsel',
  'ice.signatory': 'signatory',
  'oversight.reader': 'oversight reader',
  'system.clock': 'dated step',
  'system.reaction': 'follow-up step',
  'system.sealer': 'filing step',
};
