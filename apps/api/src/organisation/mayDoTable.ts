import type { Role } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';
import type { getMayDo } from './getMayDo.ts';

type MayDo = Awaited<ReturnType<typeof getMayDo>>;
const columns = ['Organisation', 'As of', 'Person', 'Office', 'Field office', 'From', 'To', 'Stands in', 'Area', 'May', 'Through'] as const;

/**
 * One cell. A spreadsheet takes what begins with one of these signs for a formula and would run it: an apostrophe before it makes it text
 * (OWASP, CSV injection). Quotes are doubled (RFC 4180).
 */
function cell(value: string): string {
  const harmless = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Who can do what, as a table for the yearly look: one line per person, office and deed. */
export function mayDoTable({ name, today, people }: MayDo): string {
  const rows = people.flatMap((person) =>
    person.offices.flatMap((office) =>
      person.may
        .filter(({ through }) => through.includes(office.role))
        .map(({ area, says, through }) =>
          line([
            name,
            today,
            person.name,
            sayRole(office.role),
            office.fieldOffice ?? '',
            office.startsOn,
            office.endsOn ?? '',
            office.delegated ? 'yes' : 'no',
            area,
            says,
            through.map((role: Role) => sayRole(role)).join('; '),
          ]),
        ),
    ),
  );
  // The mark in front tells Excel that the letters are UTF-8.
  return `\ufeff${line(columns)}${rows.join('')}`;
}
