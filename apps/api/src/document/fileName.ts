import { fileNameLettersMax } from './limits.ts';

/** Control characters, marks that change the direction of text, and what some system reads as a path or a wildcard. */
const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029<>:"/\\|?*]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The name a file is shown and offered under. It never names a place on our disk: there a file lies under its id. */
export function shownName(given: string, extension: string): string {
  const last = given.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(unwanted, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const stem = clean.replace(/\.[^.]{1,8}$/, '').replace(/[. ]+$/, '');
  const safe = stem === '' || reserved.test(stem) ? `document ${stem}`.trim() : stem;
  return `${[...safe].slice(0, fileNameLettersMax).join('')}.${extension}`;
}

/** RFC 6266: an ASCII name for old clients, and the true one (RFC 8187). Always an attachment: nothing opens in our origin. */
export function attachmentHeader(name: string): string {
  const ascii =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '') || 'document';
  const full = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
