import { agreementCommands } from '../agreement/decide.ts';
import { agreementPhases, endedAgreementPhases } from '../agreement/state.ts';
import { requestCommands } from '../request/decide.ts';
import { endedPhases, requestPhases } from '../request/state.ts';
import { en } from '../wording/index.ts';

/** A command as its own file states it. */
interface Line {
  readonly type: string;
  readonly says: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly by: readonly string[];
  readonly texts?: Readonly<Record<string, string>>;
}
interface Chart {
  readonly title: string;
  readonly commands: readonly Line[];
  readonly phases: readonly string[];
  readonly ended: readonly string[];
  readonly words: Readonly<Record<string, { readonly name: string; readonly means: string }>>;
}

const intro = `# Lifecycle

Printed from the command files in \`packages/domain/src/request/commands/\` and \`packages/domain/src/agreement/commands/\`. Do not edit:
\`pnpm vitest run packages/domain/src/lifecycle -u\` prints it anew, and a test fails while it is stale.

Each command has one file, which states who may send it, from where, to where, and when not. The server and both front ends ask
the same file. What a person types is never in an event: the last column says which typed texts a command takes and who reads them.`;

/** A command that goes from so many phases, or to so many, has no arrows: it stands in a line below. */
const crowd = 5;

/** Several phases in, the same several out: the case stays where it is. */
const keepsPhase = ({ from, to }: Pick<Line, 'from' | 'to'>): boolean =>
  from.length === to.length && from.every((phase) => to.includes(phase));

function arrows({ commands, ended }: Chart): readonly string[] {
  const drawn = new Map<string, string[]>();
  for (const { type, from, to } of commands) {
    if (from.length >= crowd || to.length >= crowd || keepsPhase({ from, to })) continue;
    for (const before of from) {
      for (const after of to) {
        if (before === after) continue;
        const key = `${before} --> ${after}`;
        drawn.set(key, [...(drawn.get(key) ?? []), type]);
      }
    }
  }
  const ends = ended.filter((phase) => commands.some(({ to, from }) => from.length < crowd && to.length < crowd && to.includes(phase)));
  return [...[...drawn].map(([key, types]) => `  ${key}: ${types.join(', ')}`), ...ends.map((phase) => `  ${phase} --> [*]`)];
}

const cell = (words: readonly string[]): string => words.join(', ');
const readers = (texts: Readonly<Record<string, string>> = {}): string =>
  cell(
    Object.entries(texts).map(
      ([field, audience]) => `${field} (${audience === 'both' ? 'both sides' : audience === 'ice' ? 'ICE only' : 'agency only'})`,
    ),
  );

function print(chart: Chart): string {
  const { title, commands, phases, ended, words } = chart;
  const drawnElsewhere = commands.filter(({ from, to }) => !keepsPhase({ from, to }) && (from.length >= crowd || to.length >= crowd));
  const keeping = commands.filter(keepsPhase);
  return [
    `## ${title}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${phases[0]}`,
    ...arrows(chart),
    '```',
    '',
    `Not drawn, since they would hide the rest: ${cell(drawnElsewhere.map(({ type, to }) => `${type} (to ${to.length >= crowd ? 'where it stood' : to.join(' or ')})`))}.`,
    `They keep the phase: ${cell(keeping.map(({ type }) => type))}.`,
    '',
    '| phase | name | what it means |',
    '|---|---|---|',
    ...phases.map(
      (phase) => `| ${phase}${ended.includes(phase) ? ' (end)' : ''} | ${words[phase]?.name ?? ''} | ${words[phase]?.means ?? ''} |`,
    ),
    '',
    '| command | what it does | from | to | by | typed texts, and who reads them |',
    '|---|---|---|---|---|---|',
    ...commands.map(
      ({ type, says, from, to, by, texts }) => `| ${type} | ${says} | ${cell(from)} | ${cell(to)} | ${cell(by)} | ${readers(texts)} |`,
    ),
  ].join('\n');
}

/** The document of the lifecycle, from the lines of the commands. */
export function printLifecycle(): string {
  const request = print({
    title: 'Request',
    commands: requestCommands,
    phases: requestPhases,
    ended: endedPhases,
    words: en.request.phases,
  });
  const agreement = print({
    title: 'Agreement',
    commands: agreementCommands,
    phases: agreementPhases,
    ended: endedAgreementPhases,
    words: en.agreement.phases,
  });
  const joint = `## How they join

\`packages/domain/src/reactions.ts\`: *RequestApproved* opens one agreement for each selected component (*OpenAgreement*); *AgreementSealed*
ends the agreements that it replaces (*SupersedeAgreement*). Whether a partnership operates is no phase: it is worked out from the
readiness list of the component (\`packages/domain/src/agreement/operating.ts\`). Active means in force and operating.`;
  const words = `## Both words on an ending

A withdrawal, a lapse or a decline stays what the log says. Where the agency says that it is not so, its official puts a statement beside it
(*DisputeEnding*), once; ICE answers that the ending stands, or that it was wrong (*AnswerDispute*). Neither changes the phase, and neither
goes away: the case, its history and the lists of both sides show both words. A withdrawal that ICE recorded from paper is disputed in the same
way, by an agency that never took the request over too. Where ICE corrects the ending, the agency goes on with a new request that links to this one.`;
  return `${[intro, request, agreement, joint, words].join('\n\n')}\n`;
}
