import { expect, test } from 'vitest';
import { attachmentHeader, shownName } from './fileName.ts';

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\clerk\\Jail survey.PDF', 'Jail survey.pdf'],
  ['a\u0000b\u0007.pdf', 'ab.pdf'],
  ['letter\u202efdp.exe', 'letterfdp.pdf'],
  ['..', 'document.pdf'],
  ['', 'document.pdf'],
  ['CON', 'document CON.pdf'],
  ['report.pdf.exe', 'report.pdf.pdf'],
  ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
  ['Überblick 📎.pdf', 'Überblick 📎.pdf'],
])('%j is shown as %j', (given, shown) => {
  expect(shownName(given, 'pdf')).toBe(shown);
});

test('a long name is cut', () => {
  expect(shownName('é'.repeat(1000), 'pdf')).toHaveLength(124);
});

test('a name never ends the header it stands in', () => {
  expect(attachmentHeader('a"; filename="b\r\nSet-Cookie: x.pdf')).not.toMatch(/[\r\n]|filename="b/);
  expect(attachmentHeader('Überblick.pdf')).toBe('attachment; filename="Uberblick.pdf"; filename*=UTF-8\'\'%C3%9Cberblick.pdf');
});
