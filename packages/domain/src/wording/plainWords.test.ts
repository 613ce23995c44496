import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');
/** Where sentences for people stand: catalogues, program pages, clauses, questions, and what a command says of itself. */
const rooms = ['wording', 'components', 'assessment', 'request/commands', 'agreement', 'organisation'];
const files = rooms.flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|walk)\.ts$/.test(name))
    .map((name) => join(source, room, name)),
);
const programNames = /Criminal Alien Program|Criminal Alien/g;

/** Every string of a source file, without what is computed inside it. Comments are for engineers and may name what is avoided. */
function stringsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, double, template]) => single ?? double ?? template?.replace(/\$\{[^{}]*\}/g, ' ') ?? '')
    .filter((text) => text.includes(' '))
    .map((text) => text.replace(programNames, 'Program'));
}
const found = (words: RegExp) =>
  files.flatMap((file) =>
    stringsOf(file)
      .filter((text) => words.test(text))
      .map((text) => `${relative(source, file)}: ${text}`),
  );

describe('words for people', () => {
  test('are read from a good many files', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(stringsOf).length).toBeGreaterThan(500);
  });
  test('never call a person alien, illegal or a criminal', () => {
    expect(found(/\balien(s|age)?\b|\billegals?\b|\bcriminals\b|\bcriminal(?=[.,;:?]|$)|\b(a|the) criminal(?! \w)/i)).toEqual([]);
  });
  test('name no one a target', () => {
    expect(found(/\btarget(s|ed|ing)?\b/i)).toEqual([]);
  });
  test('have no exclamation mark and no please', () => {
    expect(found(/!(?!=)|\bplease\b/i)).toEqual([]);
  });
  test('say nothing of successful submissions, invalid input or denied access', () => {
    expect(found(/\bsuccessful(ly)?\b|\binvalid\b|access denied|are you sure/i)).toEqual([]);
  });
});
