import type { About, Authority, HiddenEverywhere, Line, Needs, Rule } from './authority.ts';

const needsInWords: Readonly<Record<Needs, string>> = {
  none: 'nobody has to be signed in',
  half: 'any session',
  full: 'both factors',
  fresh: 'both factors, shown in the last five minutes',
};
const code = (name: string): string => `\`${name}\``;
const list = (names: readonly string[]): string => names.map(code).join(', ');

const whose: Readonly<Record<string, string>> = { own: 'their own', other: 'another’s' };

function ruleInWords({ roles, of, phases }: Rule, about: About): string {
  const who = roles === undefined ? 'every role' : list(roles);
  const which = of === undefined || about === 'nothing' ? '' : ` (${whose[of]} only)`;
  return `${who}${which}${phases === undefined || about === 'nothing' ? '' : ` in ${list(phases)}`}`;
}
const rulesInWords = (rules: readonly Rule[], about: About): string => rules.map((rule) => ruleInWords(rule, about)).join('; ');

function sessionInWords({ needs, withoutOffice, except, roleFirst }: Line): string {
  const notes = [
    ...(withoutOffice === true && needs !== 'none' ? ['no office needed'] : []),
    ...Object.entries(except ?? {}).map(([strength, verdict]) => `${strength}: ${verdict}`),
    ...(roleFirst === true ? ['the role is asked first'] : []),
  ];
  return [needsInWords[needs], ...notes].join('; ');
}

function lineInWords(procedure: string, line: Line): string {
  const allowed = line.allowed.length === 0 ? 'nobody' : rulesInWords(line.allowed, line.about);
  const hidden = line.hidden === undefined ? '' : rulesInWords(line.hidden, line.about);
  return `| ${code(procedure)} | ${line.about === 'nothing' ? '' : line.about} | ${sessionInWords(line)} | ${allowed} | ${hidden} |`;
}

const hiddenInWords = ({ door, about, ...rule }: HiddenEverywhere): string =>
  `- ${door}, ${about}: hidden from ${rule.roles === undefined ? 'every role' : list(rule.roles)}${rule.of === 'other' ? ', where it is another’s' : ''}${rule.phases === undefined ? '' : `, in ${list(rule.phases)}`}`;

const titles = { portal: 'The portal', console: 'The console' } as const;

/** The matrix for people who read: one row for each procedure and route. */
export function printAuthority({ phases, roles, hidden, doors }: Authority): string {
  const head = '| procedure or route | about | session | allowed to | hidden from |\n| --- | --- | --- | --- | --- |';
  const door = (name: 'portal' | 'console') =>
    `## ${titles[name]}\n\nRoles: ${list(roles[name])}.\n\n${head}\n${Object.entries(doors[name])
      .map(([procedure, line]) => lineInWords(procedure, line))
      .join('\n')}\n`;
  return `# Who may do what

Printed from \`authority.json\` beside it, which is the reviewed matrix: \`npm run proof -- authority\` asks both doors over HTTP about every
square of it. \`npm run authority:write\` measures it anew; whoever runs that reads the difference line by line before it is committed.

- *Allowed*: the call is let through. A rule of the case may still say no (409, 412), such as that a section is open.
- *Refused*: 403 where the role may never do it, 409 where it may in another phase. Everything that is neither allowed nor hidden is refused.
- *Hidden*: 404, the same answer as for something that is not there.
- A session that is too weak is told so first: 401 when there is none, it is over, or its holder was disabled; 403 \`factorNeeded\`; 403
  \`noOffice\` when every office has ended; 403 \`stepUpNeeded\` when both factors were shown more than five minutes ago, to whoever may.
- A rule without roles, phases or *only* holds for all of them. A case of another agency, or of another field office, is *another’s*.

Phases of a request: ${list(phases.request)}.

Phases of an agreement: ${list(phases.agreement)}.

An organisation is ${list(phases.organisation)}: \`own\` is the one in which somebody acts, the others are an agency as the program office
or another agency finds it.

No kind of agreement of today has a term, so none is ever \`expired\`, and \`recordExpiry\` finds nothing to end.

## Hidden in every procedure

${hidden.map(hiddenInWords).join('\n')}

${door('portal')}
${door('console')}`;
}
