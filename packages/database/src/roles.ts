/** Roles of the database cluster: what may be done. A login is a member of one door's roles only, and owns nothing. */
export const roles = {
  agencyDoor: 'access_agency_door',
  agencyAuth: 'access_agency_auth',
  reviewerDoor: 'access_reviewer_door',
  /** People of ICE who hold only offices of one field office: its cases, and no others. */
  fieldDoor: 'access_field_door',
  reviewerAuth: 'access_reviewer_auth',
  publicPages: 'access_public_pages',
  worker: 'access_worker',
} as const;
export type RoleName = (typeof roles)[keyof typeof roles];

/** The logins that migrate makes, each with the roles it may take. */
export const loginRoles = {
  agency: [roles.agencyDoor, roles.agencyAuth],
  reviewer: [roles.reviewerDoor, roles.fieldDoor, roles.reviewerAuth],
  worker: [roles.worker],
  public: [roles.publicPages],
} as const satisfies Record<string, readonly RoleName[]>;
export type LoginName = keyof typeof loginRoles;
export const loginNames = ['agency', 'reviewer', 'worker', 'public'] as const satisfies readonly LoginName[];
