import * as z from 'zod/mini';
import { date, key } from '../kernel/ids.ts';
import { typed } from '../kernel/typedText.ts';
import { agencyRoles, iceRoles, oversightRoles, type Role } from '../parties/roles.ts';

/** What an organisation is. */
export const organisationKind = z.enum(['agency', 'ice', 'oversight']);
export type OrganisationKind = z.output<typeof organisationKind>;

/** The offices that can be held in an organisation of each kind. */
export const rolesOfKind = {
  agency: agencyRoles,
  ice: iceRoles,
  oversight: oversightRoles,
} as const satisfies Record<OrganisationKind, readonly Role[]>;

/** An office that a person can hold. */
export const heldRole = z.enum([...agencyRoles, ...iceRoles, ...oversightRoles]);
export type HeldRole = z.output<typeof heldRole>;

/** Whoever keeps the people of an organisation. */
export const administratorOf = {
  agency: 'agency.administrator',
  ice: 'ice.administrator',
  oversight: 'oversight.administrator',
} as const satisfies Record<OrganisationKind, Role>;
export const administrators = ['agency.administrator', 'ice.administrator', 'oversight.administrator'] as const;
/** They, and for an agency the program office. */
export const keepers = [...administrators, 'ice.programOffice'] as const;

/** One line, such as a name. */
export const line = typed.check(
  z.maxLength(200),
  z.refine((text) => !/[\r\n\u2028\u2029]/.test(text), 'Write it in one line.'),
);
/**
 * An e-mail address in plain letters, kept small: letters of other alphabets that look like ours are refused, since two addresses that
 * look the same must be the same.
 */
export const address = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254),
    z.regex(
      /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
      'Write an e-mail address in plain letters.',
    ),
  );
export const stateCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'Choose a state.'));
/** Kinds of agencies as the register has them. */
export const agencyType = z.enum([
  'City',
  'County',
  'Federal',
  'Other',
  'Other State Agency',
  'State Police',
  'Tribal',
  'University or College',
]);

/** Which office, from which day to which. */
export const term = {
  fieldOffice: z.nullable(key),
  startsOn: date,
  endsOn: z.nullable(date),
};
/** Where a telephone number was found: never in the letter that asks. */
export const numberFrom = z.enum(['register', 'officialSite', 'stateDirectory']);
/** How somebody was called back, so that nobody proves himself by a number of his own. */
export const callBack = { calledOn: date, numberFrom, calledNumber: line, reached: line };
