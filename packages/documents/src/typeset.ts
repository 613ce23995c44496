import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { showableIn } from './glyphs.ts';

/** A finished file. */
export interface Typeset {
  readonly pdf: Uint8Array;
  readonly sha256: string;
}

let compiler: NodeCompiler | undefined;
/** One per process: it costs memory. Its workspace does not exist, so no file can be read through it. */
const typst = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace: join(tmpdir(), 'ice-access-no-workspace') });
  return compiler;
};

/** Typesets a source with one JSON value to tagged PDF/UA-1. `at` fixes the bytes: the same input gives the same file. */
export function typeset(source: string, value: object, at: string): Typeset {
  const inputs = { document: JSON.stringify(showableIn(value)) };
  const result = typst().compile({ mainFileContent: source, inputs });
  const { result: document } = result;
  if (document === null) throw new Error(`the document could not be typeset: ${JSON.stringify(result.takeError()?.shortDiagnostics)}`);
  const options = { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp: Math.floor(Date.parse(at) / 1000) };
  const pdf = new Uint8Array(typst().pdf(document, options));
  typst().evictCache(2);
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
}
