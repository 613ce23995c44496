import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalAgreement, compose } from '@ice-access/domain/agreement';
import { loadTemplate, type Subject, subjectKey, subjects } from '@ice-access/domain/components';
import { digestOf } from '@ice-access/ledger';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { showable, shownCharacters } from './glyphs.ts';
import { type AgreementDocument, type DocumentSignature, typesetAgreement, typesetLetter } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ice-access-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));
const poppler = (tool: string, pdf: Uint8Array, ...more: string[]): string => {
  const file = join(folder, 'one.pdf');
  writeFileSync(file, pdf);
  // Older versions complain about "Suspects" on stderr; harmless.
  return execFileSync(tool, tool === 'pdftotext' ? [...more, file, '-'] : [...more, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
};
const plain = (text: string) => text.replace(/\s+/g, ' ');
const textOf = (pdf: Uint8Array) => plain(poppler('pdftotext', pdf));

const cap: Subject = { component: 'criminalAlienProgram' };
const parties = { agency: { name: 'Fairview County', state: 'Zenith' }, ice: { fieldOffice: 'Zenith Field Office' } };
const signatures: readonly DocumentSignature[] = [
  {
    side: 'agency',
    name: 'Ellis Arden',
    capacity: 'Sheriff of Fairview County',
    on: '2026-11-24',
    at: '2026-11-24T15:14:02.000Z',
    authority: 'Authorized by Resolution 2026-14 of the Board of County Commissioners, November 17, 2026',
  },
  {
    side: 'ice',
    name: 'Avery Stone',
    capacity: 'Director, Zenith Field Office',
    on: '2026-11-30',
    at: '2026-11-30T19:02:44.000Z',
    authority: null,
  },
];
async function documentOf(subject: Subject, changes: Readonly<Record<string, string>> = {}): Promise<AgreementDocument> {
  const template = await loadTemplate(subject);
  const values = Object.fromEntries(template.blanks.map(({ key, kind, label }) => [key, kind === 'number' ? '12' : label.toLowerCase()]));
  const composed = compose(template, { reference: 'A-2026-0007', parties, values, changes });
  const textDigest = createHash('sha256').update(canonicalAgreement(composed)).digest('hex');
  return { composed, textDigest, signatures, at: '2026-11-30T19:02:44.000Z', mark: null };
}

describe.each(subjects.map((one) => [subjectKey(one), one] as const))('the document of %s', (_key, subject) => {
  test('is tagged PDF/UA-1 with title and language, and holds every clause and both names', async () => {
    const document = await documentOf(subject);
    const { pdf } = typesetAgreement(document);
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain('A-2026-0007');
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toContain('pdfuaid:part');
    expect(bytes).toMatch(/\/Lang \(en-US\)/);
    const text = textOf(pdf);
    for (const { number, heading } of document.composed.clauses) expect(text).toContain(`${number} ${heading}`);
    for (const part of [
      'Ellis Arden',
      'Sheriff of Fairview County',
      'Resolution 2026-14',
      'Avery Stone',
      'November 30, 2026',
      document.textDigest,
    ])
      expect(text).toContain(part);
    expect(text).toContain('Model text of the ICE ACCESS program software');
  });
});

describe('typesetAgreement', () => {
  test('gives the same bytes for the same input, and other bytes for another word', async () => {
    const document = await documentOf(cap);
    const one = typesetAgreement(document);
    expect(Buffer.from(typesetAgreement(document).pdf).equals(Buffer.from(one.pdf))).toBe(true);
    expect(one.sha256).toBe(createHash('sha256').update(one.pdf).digest('hex'));
    expect(typesetAgreement(await documentOf(cap, { contacts: 'Call the desk.' })).sha256).not.toBe(one.sha256);
  });
  test('has headings and lists in its tags', async () => {
    const tags = poppler('pdfinfo', typesetAgreement(await documentOf(cap)).pdf, '-struct');
    for (const tag of ['H1', 'H2', 'L', 'LI', 'P']) expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });
  test('marks a draft on every page and leaves room to sign', async () => {
    const { pdf } = typesetAgreement({ ...(await documentOf(cap)), signatures: [], mark: 'Draft' });
    const pages = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', pdf))?.[1]);
    for (let page = 1; page <= pages; page += 1)
      expect(poppler('pdftotext', pdf, '-f', String(page), '-l', String(page))).toContain('Draft');
    expect(textOf(pdf)).toContain('Name and office');
  });
  test('says that ICE historically signed none of the access arrangements', async () => {
    for (const component of ['criminalAlienProgram', 'lawEnforcementSupportCenter'] as const)
      expect(textOf(typesetAgreement(await documentOf({ component })).pdf)).toContain(
        'ICE historically signed no agreement for this program',
      );
  });
  test('says which clauses hold other words than the model text', async () => {
    const text = textOf(typesetAgreement(await documentOf(cap, { contacts: 'Call the desk.', access: 'At any hour.' })).pdf);
    expect(text).toContain('The parties agreed on other words in clauses 3 and 13.');
  });
});

describe('what people typed', () => {
  const shownAs = async (words: string) => textOf(typesetAgreement(await documentOf(cap, { contacts: words })).pdf);
  test.each([
    '#read("/etc/passwd")',
    '#{ while true {} }',
    '$ x^2 $ and $ unclosed',
    '*bold* _emphasis_ `raw` = heading',
    '\\ #panic() <label> @ref // comment /* open',
    '"; #import "@preview/x:1.0.0"',
    ']] ) } #let doc = 1',
  ])('is shown as it is: %s', async (words) => {
    expect(await shownAs(words)).toContain(plain(words));
  });
  test('is shown by number where the typeface has no sign for it', async () => {
    expect(await shownAs('Smile 😀 and \u05e9')).toContain('Smile [U+1F600] and [U+05E9]');
    expect(showable('Zoë Ångström, Владимир, Αθήνα')).toBe('Zoë Ångström, Владимир, Αθήνα');
    expect(showable('a\u202eb\u0000c\td')).toBe('a[U+202E]b[U+0000]c d');
  });
  test('never breaks the document', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.string({ unit: fc.constantFrom(...'#$*_\\`@<>[](){}"\'/=-+~;:\n '), maxLength: 60 }),
        ),
        async (words) => {
          const document = await documentOf(cap, { contacts: `x${words}` });
          const name = `x${words}`;
          typesetAgreement({ ...document, signatures: signatures.map((one) => ({ ...one, name, capacity: name })) });
        },
      ),
      { numRuns: 40 },
    );
  });
  test('every sign that is said to be shown is in the embedded typeface', async () => {
    const document = await documentOf(cap, { contacts: shownCharacters().join('') });
    expect(typesetAgreement(document).pdf.length).toBeGreaterThan(0);
  });
});

test('the digest of the text is what the ledger makes of the same value', async () => {
  const { composed, textDigest } = await documentOf(cap);
  expect(digestOf(composed)).toBe(textDigest);
});

describe('typesetLetter', () => {
  const letter = {
    from: ['ICE ACCESS program office'],
    to: ['Sheriff of Fairview County'],
    date: '2026-11-24',
    reference: 'R-2026-0042',
    subject: 'ICE has your request',
    paragraphs: ['By Tuesday, December 8 someone there confirms it.', '#read("/etc/passwd") $x$'],
    signedBy: ['ICE ACCESS program office'],
    at: '2026-11-24T15:00:00.000Z',
    mark: null,
  };
  test('is tagged, and the same bytes for the same input', () => {
    const { pdf, sha256 } = typesetLetter(letter);
    expect(poppler('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
    expect(typesetLetter(letter).sha256).toBe(sha256);
    expect(textOf(pdf)).toContain('Tuesday, November 24, 2026');
    expect(textOf(pdf)).toContain('#read("/etc/passwd") $x$');
  });
});
