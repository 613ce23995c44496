import type { organisationCommands } from '@ice-access/domain/organisation';

/** One of an organisation's commands, as the domain specifies it. */
export type OrganisationSpec = (typeof organisationCommands)[number];
