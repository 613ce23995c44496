import { agreementCommands } from '../agreement/decide.ts';
import { fieldBoundRoles } from '../parties/fieldBound.ts';
import type { Role } from '../parties/roles.ts';
import { requestCommands } from '../request/decide.ts';
import { organisationCommands } from './decide.ts';

/** One thing that somebody may do, and through which of the offices. Phases and the separation of duties can still forbid it. */
export interface Deed {
  readonly area: 'reading' | 'request' | 'agreement' | 'organisation';
  readonly what: string;
  readonly through: readonly Role[];
}
/** What an office reads, as a code that `wording` says. */
export type ReadingCode = 'ownCases' | 'allCases' | 'fieldOfficeCases' | 'joinings' | 'ownPeople' | 'ownLooks' | 'everything';

const lists = [
  ['request', requestCommands],
  ['agreement', agreementCommands],
  ['organisation', organisationCommands],
] as const;

function readingsOf(role: Role): readonly ReadingCode[] {
  const keeps = role.endsWith('.administrator') ? (['ownLooks'] as const) : [];
  if (role === 'oversight.administrator') return ['ownPeople', ...keeps];
  if (role === 'oversight.reader') return ['everything', 'ownPeople'];
  if (role.startsWith('agency.')) return ['ownCases', 'ownPeople', ...keeps];
  if (fieldBoundRoles.has(role)) return ['fieldOfficeCases', 'ownPeople'];
  return ['allCases', 'ownPeople', ...(role === 'ice.programOffice' ? (['joinings'] as const) : []), ...keeps];
}

/** Everything that these offices may do, read from the commands themselves: one list for the page, the export and the yearly look. */
export function mayDo(roles: readonly Role[]): readonly Deed[] {
  const codes = [...new Set(roles.flatMap(readingsOf))];
  const reading = codes.map((what): Deed => ({ area: 'reading', what, through: roles.filter((role) => readingsOf(role).includes(what)) }));
  const acting = lists.flatMap(([area, commands]) =>
    commands.flatMap((spec): readonly Deed[] => {
      const by: readonly Role[] = spec.by;
      const through = roles.filter((role) => by.includes(role));
      return through.length === 0 ? [] : [{ area, what: spec.type, through }];
    }),
  );
  return [...reading, ...acting];
}
