/** Offices on the agency's side, as the field names them. */
export const agencyRoles = [
  'agency.preparer',
  'agency.official',
  'agency.governingBody',
  'agency.counsel',
  'agency.coordinator',
  'agency.trainingOfficer',
  'agency.complaintOfficer',
  'agency.publicInformation',
  'agency.systemsAuthority',
  'agency.administrator',
] as const;
/** Offices on ICE's side. The field office director concurs; headquarters decides; the two liaisons assess. */
export const iceRoles = [
  'ice.programOffice',
  'ice.liaisonInvestigations',
  'ice.liaisonDetention',
  'ice.fieldDirector',
  'ice.civilRights',
  'ice.headquarters',
  'ice.counsel',
  'ice.signatory',
  'ice.programManager',
  'ice.fieldSupervisor',
  'ice.training',
  'ice.inspector',
  'ice.complaintIntake',
  'ice.publicAffairs',
  'ice.administrator',
] as const;
/** The reader reads everything and writes nothing (GAO, OIG, CRCL); the administrator keeps the people of the body. */
export const oversightRoles = ['oversight.reader', 'oversight.administrator'] as const;
/** The program itself: dated transitions, joined streams, sealing; and whoever runs its server. */
export const systemRoles = ['system.clock', 'system.reaction', 'system.sealer', 'system.operator'] as const;

export type AgencyRole = (typeof agencyRoles)[number];
export type IceRole = (typeof iceRoles)[number];
export type OversightRole = (typeof oversightRoles)[number];
export type SystemRole = (typeof systemRoles)[number];
export type Role = AgencyRole | IceRole | OversightRole | SystemRole;
export type Party = 'agency' | 'ice' | 'oversight' | 'system';
export type PartyOf<R extends Role> = R extends `${infer P extends Party}.${string}` ? P : never;

/** The two liaisons of a case. */
export const liaisonRoles = ['ice.liaisonInvestigations', 'ice.liaisonDetention'] as const;
