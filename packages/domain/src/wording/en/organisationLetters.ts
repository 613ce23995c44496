import type { HeldRole } from '../../organisation/fields.ts';
import type { OrganisationEvent } from '../../organisation/parts.ts';
import type { Look } from '../look.ts';
import { list } from './dates.ts';
import { organisationEvents } from './organisationEvents.ts';
import { roles } from './roles.ts';

/** A mail as it goes out. */
interface Mail {
  readonly subject: string;
  readonly body: string;
}
const mail = (subject: string, ...lines: readonly string[]): Mail => ({
  subject: subject.replace(/[\r\n]+/g, ' '),
  body: `${lines.join('\n\n')}\n`,
});
const sayers: Readonly<Record<string, (event: never, look: Look) => string>> = organisationEvents;

/** What somebody was invited to, with the link that works once. */
export const invitationLetter = (organisation: string, held: readonly HeldRole[], link: string): Mail =>
  mail(
    `${organisation} invites you`,
    `${organisation} invites you to take part in ICE ACCESS as ${list(held.map((role) => roles[role]))}.`,
    `This link works once, within seven days:\n${link}`,
    'If you do not know of this, do nothing. Nothing happens without you.',
  );

/** What those are told whom a change of people or offices concerns. What people typed is never quoted. */
export function organisationLetter(organisation: string, event: OrganisationEvent, look: Look): Mail {
  const say = sayers[event.type] as ((event: OrganisationEvent, look: Look) => string) | undefined;
  const words = say?.(event, { ...look, text: () => undefined }) ?? '';
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return mail(
    `${organisation}: people and offices changed`,
    `${sentence}`,
    'If this is news to you that you did not expect, tell the administrator of your organization.',
  );
}

/** What the program office and whoever asked are told of a joining. */
export const joiningLetters = {
  asked: (reference: string): Mail =>
    mail(`${reference}: an agency asks to take part`, 'Read the letter, and call the agency back at a number that you find yourself.'),
  refused: (reference: string): Mail =>
    mail(
      `${reference}: your agency was not verified`,
      'The program office could not verify who asked. Your agency can ask again, or call the program office.',
    ),
} as const;
