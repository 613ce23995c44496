import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { kindOfContent } from './content.ts';

const folder = mkdtempSync(join(tmpdir(), 'ice-access-content-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = (words: string) => new TextEncoder().encode(words);
const office = (type: string) =>
  zipSync({ '[Content_Types].xml': text(`<Types><Override PartName="/x.xml" ContentType="${type}"/></Types>`), 'x.xml': text('<x/>') });
const kind = async (bytes: Uint8Array) => {
  const path = join(folder, crypto.randomUUID());
  writeFileSync(path, bytes);
  const found = await kindOfContent(path, bytes.length);
  return typeof found === 'string' ? found : found.extension;
};
const pdf = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const docx = office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');

test('a whole PDF is taken', async () => expect(await kind(pdf)).toBe('pdf'));
test('a PDF that was cut is refused', async () => expect(await kind(pdf.subarray(0, 30))).toBe('truncated'));
test('a text document is taken', async () => expect(await kind(docx)).toBe('docx'));
test('a text document that was cut is refused', async () => expect(await kind(docx.subarray(0, docx.length - 30))).not.toBe('docx'));
test('a workbook with macros is refused', async () =>
  expect(await kind(office('application/vnd.ms-excel.sheet.macroEnabled.main+xml'))).toBe('wrongType'));
test('an old or password-protected office file is refused', async () => {
  expect(await kind(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]))).toBe('locked');
});
test('plain text is taken', async () => expect(await kind(text('Jail survey: Überblick 📎\n'))).toBe('txt'));
test('an empty file is refused', async () => expect(await kind(new Uint8Array())).toBe('empty'));
test.each([
  ['a page', text('<!doctype html><script>alert(1)</script>')],
  ['a picture that can hold scripts', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a script', text('#!/bin/sh\nls\n')],
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
  ['a plain archive', zipSync({ 'a.txt': text('a') })],
  ['noise', Uint8Array.from([1, 2, 3, 0, 255, 254])],
])('%s is refused', async (_what, bytes) => expect(await kind(bytes)).toBe('wrongType'));
