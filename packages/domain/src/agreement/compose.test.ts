import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTemplate } from '../components/load.ts';
import { sampleParties, sampleValues } from '../testing/agreement.ts';
import { canonicalAgreement } from './canonical.ts';
import { type ComposeInput, compose, paragraphsOf, wordsOf } from './compose.ts';

const template = await loadTemplate({ component: 'criminalAlienProgram' });
const input = { reference: 'A-2026-0007', parties: sampleParties, values: sampleValues(template), changes: {} };
const composed = (more: Partial<ComposeInput> = {}) => compose(template, { ...input, ...more });
const clause = (id: string, more: Partial<ComposeInput> = {}) => composed(more).clauses.find((one) => one.id === id);

describe('compose', () => {
  test('numbers every clause and every paragraph', () => {
    const { clauses } = composed();
    expect(clauses.map(({ number }) => number)).toEqual(clauses.map((_clause, index) => index + 1));
    expect(clauses[0]?.paragraphs.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '1.4']);
    expect(clauses.find(({ paragraphs }) => paragraphs.length === 1)?.paragraphs[0]?.number).toBe('');
  });
  test('names the parties and fills in values and clocks', () => {
    expect(clause('partiesAndPurpose')?.paragraphs[0]?.text).toContain('Fairview County Sheriff’s Office, in the State of Zenith');
    expect(clause('complaints')?.paragraphs[1]?.text).toContain('within 48 hours');
  });
  test('lists a blank that nobody filled in, or filled in with the mark of a blank', () => {
    const { facility: _facility, ...values } = input.values;
    expect(composed({ values }).unfilled).toEqual(['facility']);
    expect(composed({ values: { ...values, facility: '  ' } }).unfilled).toEqual(['facility']);
    expect(composed({ values: { ...values, facility: 'Jail at [ADDRESS]' } }).unfilled).toEqual(['facility']);
    expect(composed({ changes: { contacts: 'For the Agency: ________.' } }).unfilled).toEqual(['contacts']);
  });
  test('puts agreed words in place of an open clause, never of a fixed one', () => {
    const changes = { contacts: 'Call the desk.\n\nOr write:\n- by mail\n- by e-mail', civilRights: 'None.' };
    expect(clause('contacts', { changes })).toMatchObject({
      origin: 'changed',
      paragraphs: [
        { number: expect.stringMatching(/\.1$/), text: 'Call the desk.', items: [] },
        { number: expect.stringMatching(/\.2$/), text: 'Or write:', items: ['by mail', 'by e-mail'] },
      ],
    });
    expect(clause('civilRights', { changes })).toMatchObject({ origin: 'fixed' });
  });
  test('reads nothing that a person typed as a variable', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        const facility = `x${typed.replaceAll(/[{}[\]_]/g, '')}$&$1{iceNoticeDays}`;
        const { unfilled } = composed({ values: { ...input.values, facility } });
        return unfilled.includes('facility');
      }),
    );
    expect(clause('access', { values: { ...input.values, facility: '$& and $1' } })?.paragraphs[0]?.text).toContain('$& and $1');
  });
  test('gives the same string for the same input, and another one for other words', () => {
    expect(canonicalAgreement(composed())).toBe(canonicalAgreement(composed()));
    expect(canonicalAgreement(composed({ changes: { contacts: 'Call.' } }))).not.toBe(canonicalAgreement(composed()));
  });
  test('words of a clause can be edited and read back', () => {
    for (const one of composed().clauses)
      expect(paragraphsOf(wordsOf(one))).toEqual(one.paragraphs.map(({ text, items }) => ({ text, items })));
  });
});
