import type { Template } from '../components/load.ts';
import type { Clause, Paragraph } from '../components/texts.ts';

/** The parties by name, as they sign. */
export interface AgreementParties {
  readonly agency: { readonly name: string; readonly state: string };
  readonly ice: { readonly fieldOffice: string };
}
export interface ComposeInput {
  readonly reference: string;
  readonly parties: AgreementParties;
  /** What was filled in, by the keys of the template's blanks. */
  readonly values: { readonly [blankKey: string]: string };
  /** Agreed other words, by clause. */
  readonly changes: { readonly [clauseId: string]: string };
}

export interface ComposedParagraph {
  /** Such as 4.2; empty where the clause has one paragraph only. */
  readonly number: string;
  readonly text: string;
  readonly items: readonly string[];
}
export interface ComposedClause {
  readonly number: number;
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly ComposedParagraph[];
  readonly origin: 'fixed' | 'open' | 'changed';
}
/** The agreement as plain structured text: the same for the page, the PDF and the digest. */
export interface Composed {
  readonly title: string;
  readonly instrument: Template['instrument'];
  readonly edition: string;
  readonly reference: string;
  readonly parties: readonly { readonly side: 'agency' | 'ice'; readonly name: string }[];
  readonly clauses: readonly ComposedClause[];
  readonly signatureBlocks: readonly { readonly side: 'agency' | 'ice'; readonly party: string }[];
  readonly modelTextNote: string;
  /** Blanks that nobody filled in, and clauses in which typed words still hold the mark of a blank. Empty when it can be sent. */
  readonly unfilled: readonly string[];
}

const variable = /\{([A-Za-z][A-Za-z0-9]*)\}/g;
/** Marks of a blank in words that a person typed: {name}, [NAME], ____. The word ADDRESS stands in a signed copy of 2025 (XIV). */
const markOfBlank = /\{[A-Za-z][A-Za-z0-9 ]*\}|\[[A-Z][A-Z0-9 ]+\]|_{4,}/;

/** Composes the text of one agreement. Pure: what a person typed is put in as it is and never read as a variable. */
export function compose(template: Template, { reference, parties, values, changes }: ComposeInput): Composed {
  const known = knownValues(template, parties, values);
  const unfilled = new Set<string>();
  const fill = (text: string) =>
    text.replace(variable, (mark, key: string) => {
      const value = known.get(key)?.trim() ?? '';
      if (value !== '' && !markOfBlank.test(value)) return value;
      unfilled.add(key);
      return mark;
    });
  const clauses = template.clauses.map((clause, index): ComposedClause => {
    const { id, heading, standing } = clause;
    const words = standing === 'open' ? changes[id] : undefined;
    if (words !== undefined && markOfBlank.test(words)) unfilled.add(id);
    const paragraphs = words === undefined ? filled(clause, fill) : paragraphsOf(words);
    const number = index + 1;
    return { number, id, heading, paragraphs: numbered(number, paragraphs), origin: words === undefined ? standing : 'changed' };
  });
  const ice = `U.S. Immigration and Customs Enforcement, ${parties.ice.fieldOffice}`;
  return {
    title: template.title,
    instrument: template.instrument,
    edition: template.edition,
    reference,
    parties: [
      { side: 'agency', name: parties.agency.name },
      { side: 'ice', name: ice },
    ],
    clauses,
    signatureBlocks: [
      { side: 'agency', party: parties.agency.name },
      { side: 'ice', party: ice },
    ],
    modelTextNote: template.modelTextNote,
    unfilled: [...unfilled],
  };
}

function knownValues({ clocks, blanks }: Template, parties: AgreementParties, values: ComposeInput['values']): ReadonlyMap<string, string> {
  const fromClocks = Object.entries(clocks).flatMap(([key, clock]): [string, string][] =>
    clock === null ? [] : [[key, String(clock.value)]],
  );
  const fromBlanks = blanks.flatMap(({ key, kind }): [string, string][] => {
    const value = values[key];
    return value === undefined || (kind === 'number' && !/^\d{1,6}$/.test(value.trim())) ? [] : [[key, value]];
  });
  const { agency, ice } = parties;
  return new Map([...fromBlanks, ...fromClocks, ['agency', agency.name], ['state', agency.state], ['iceOffice', ice.fieldOffice]]);
}

type Plain = Omit<ComposedParagraph, 'number'>;
const filled = ({ paragraphs }: Clause, fill: (text: string) => string): readonly Plain[] =>
  paragraphs.map((paragraph: Paragraph) =>
    typeof paragraph === 'string'
      ? { text: fill(paragraph), items: [] }
      : { text: `${fill(paragraph.lead)}:`.replace('::', ':'), items: paragraph.items.map(fill) },
  );
const numbered = (clause: number, paragraphs: readonly Plain[]): readonly ComposedParagraph[] =>
  paragraphs.map((paragraph, index) => ({ number: paragraphs.length === 1 ? '' : `${clause}.${index + 1}`, ...paragraph }));

/** Typed words as paragraphs: an empty line parts them, and a line that begins with a dash is an item of a list. */
export function paragraphsOf(words: string): readonly Plain[] {
  const parts = words.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n').map((line) => line.trim());
      const isItem = (line: string) => line.startsWith('- ');
      return {
        text: lines.filter((line) => !isItem(line)).join(' '),
        items: lines.filter(isItem).map((line) => line.slice(2).trim()),
      };
    });
}

/** The words of a clause as a person would edit them: the inverse of `paragraphsOf`, and what a word diff compares. */
export const wordsOf = ({ paragraphs }: Pick<ComposedClause, 'paragraphs'>): string =>
  paragraphs.map(({ text, items }) => [text, ...items.map((item) => `- ${item}`)].filter((line) => line !== '').join('\n')).join('\n\n');
