import type { Authority, Line } from './authority.ts';

const inOneLine = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/([[{,:])(?=\S)/g, (_match, mark: string) => (mark === '[' ? '[' : mark === '{' ? '{ ' : `${mark} `))
    .replaceAll(/(?<=\S)}/g, ' }');

function lineText(line: Line): string {
  const { about, needs, withoutOffice, except, roleFirst, allowed, hidden } = line;
  const rules = (name: string, list: Line['allowed']) =>
    list.length === 0 ? `"${name}": []` : `"${name}": [\n${list.map((rule) => `        ${inOneLine(rule)}`).join(',\n')}\n      ]`;
  const parts = [
    `"about": "${about}"`,
    `"needs": "${needs}"`,
    ...(withoutOffice === true ? ['"withoutOffice": true'] : []),
    ...(except === undefined ? [] : [`"except": ${inOneLine(except)}`]),
    ...(roleFirst === true ? ['"roleFirst": true'] : []),
    rules('allowed', allowed),
    ...(hidden === undefined ? [] : [rules('hidden', hidden)]),
  ];
  return `{\n${parts.map((part) => `      ${part}`).join(',\n')}\n    }`;
}

/** The matrix as text: one rule to a line, so that a difference is read as what it is. */
export function spellAuthority({ phases, roles, hidden, doors }: Authority): string {
  const list = (entries: object): string =>
    Object.entries(entries)
      .map(([name, values]) => `    "${name}": ${inOneLine(values)}`)
      .join(',\n');
  const door = (lines: Readonly<Record<string, Line>>): string =>
    Object.entries(lines)
      .map(([procedure, line]) => `    "${procedure}": ${lineText(line)}`)
      .join(',\n');
  return [
    '{',
    `  "phases": {\n${list(phases)}\n  },`,
    `  "roles": {\n${list(roles)}\n  },`,
    `  "hidden": [\n${hidden.map((rule) => `    ${inOneLine(rule)}`).join(',\n')}\n  ],`,
    '  "doors": {',
    Object.entries(doors)
      .map(([name, lines]) => `  "${name}": {\n${door(lines)}\n  }`)
      .join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
}
