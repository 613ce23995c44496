import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { packedBytesMax, partBytesMax, partsMax } from './limits.ts';
import { stop } from './refusal.ts';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);

/** Parts of a workbook as text, by name. Office writes names in any case. */
export type Parts = ReadonlyMap<string, string>;

const wanted = (name: string) =>
  /^(\[content_types\]\.xml|xl\/.*\.(xml|rels))$/.test(name) && !/^xl\/(theme|styles|printersettings)/.test(name);

/** Reads the directory at the end of the file: a cut file has none. The sizes it states are checked again while unpacking. */
function directory(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sizes.set(name.toLowerCase(), originalSize);
      return false;
    },
  });
  if (sizes.size > partsMax) stop('tooLarge', `The workbook has ${sizes.size} parts; at most ${partsMax} are read.`);
  return sizes;
}

/** Unpacks the parts a list needs, and counts what really comes out. */
export function readParts(bytes: Uint8Array): Parts {
  if (bytes.length > packedBytesMax) stop('tooLarge', `The file has ${bytes.length} bytes; at most ${packedBytesMax} are read.`);
  if (startsWith(bytes, oleSignature))
    stop('passwordProtected', 'The file is password-protected or in the old .xls form. Save it as .xlsx without a password.');
  if (!startsWith(bytes, zipSignature)) stop('notAWorkbook', 'The file is not an Excel workbook (.xlsx).');
  const sizes = directory(bytes);
  if ([...sizes.keys()].some((name) => name.endsWith('vbaproject.bin')))
    stop('macros', 'The workbook carries macros. Save it as .xlsx without them.');
  for (const [name, size] of sizes)
    if (wanted(name) && size > partBytesMax) stop('tooLarge', `${name} unpacks to ${size} bytes; at most ${partBytesMax} are read.`);

  const texts = new Map<string, string>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    const name = file.name.toLowerCase();
    if (!wanted(name)) return;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (unpacked > partBytesMax) stop('tooLarge', `The workbook unpacks to more than ${partBytesMax} bytes.`);
      text += decoder.decode(chunk, { stream: !final });
      if (final) texts.set(name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In pieces, so that a bomb is stopped by the count above before it has filled the memory.
  const piece = 64 * 1024;
  for (let at = 0; at < bytes.length; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);

  for (const name of sizes.keys())
    if (wanted(name) && !texts.has(name)) stop('damaged', `The file is damaged: ${name} could not be unpacked.`);
  if (!texts.has('xl/workbook.xml')) stop('notAWorkbook', 'The file is not an Excel workbook (.xlsx).');
  if (/macroEnabled/i.test(texts.get('[content_types].xml') ?? ''))
    stop('macros', 'The workbook is of the macro kind (.xlsm). Save it as .xlsx.');
  return texts;
}
