import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

export interface FileKind {
  readonly type: string;
  readonly extension: string;
}
export type ContentProblem = 'wrongType' | 'truncated' | 'empty' | 'locked';

/** What may be attached, by content; the name a file came with is never asked. Files with macros are told apart and left out. */
const allowed: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** How each format says that it is complete: a mark near its end. */
const endMarks: Readonly<Record<string, Buffer>> = {
  pdf: Buffer.from('%%EOF'),
  png: Buffer.from('IEND'),
  jpg: Buffer.from([0xff, 0xd9]),
  docx: Buffer.from('PK\u0005\u0006', 'latin1'),
  xlsx: Buffer.from('PK\u0005\u0006', 'latin1'),
  odt: Buffer.from('PK\u0005\u0006', 'latin1'),
  ods: Buffer.from('PK\u0005\u0006', 'latin1'),
};
const tailBytes = 65_557; // A zip's end record may be followed by a comment of 65,535 bytes (APPNOTE 4.3.16).

async function tailOf(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const length = Math.min(bytes, tailBytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, bytes - length);
    return buffer;
  } finally {
    await file.close();
  }
}

/** Plain text has no signature: it is text when it is UTF-8 and holds no control characters. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** Says what a received file is, from its content alone, or why it cannot be taken. */
export async function kindOfContent(path: string, bytes: number): Promise<FileKind | ContentProblem> {
  if (bytes === 0) return 'empty';
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found === undefined) {
    return (await startsAsMarkup(path)) || !(await isText(path)) ? 'wrongType' : { type: 'text/plain', extension: 'txt' };
  }
  const extension = allowed[found.mime];
  if (extension === undefined) return found.mime === 'application/x-cfb' ? 'locked' : 'wrongType';
  const mark = endMarks[extension];
  if (mark !== undefined && !(await tailOf(path, bytes)).includes(mark)) return 'truncated';
  return { type: found.mime, extension };
}

/** Markup and scripts are text too, but nothing that somebody should be offered as a document. */
async function startsAsMarkup(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return /^\s*(\ufeff)?\s*(<|#!)/.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
}
