import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import { uploadBytesMax } from './limits.ts';

export type UploadProblem = 'noFile' | 'tooBig' | 'cutOff' | 'notMultipart';
export interface OneFile<Taken> {
  readonly fileName: string;
  readonly taken: Taken;
}

/** Reads the one file of a multipart body as it arrives and hands its stream on; nothing of it is held in memory. */
export async function oneFileOf<Taken>(
  request: Request,
  take: (stream: Readable) => Promise<Taken>,
  drop: (taken: Taken) => Promise<void>,
): Promise<OneFile<Taken> | UploadProblem> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data;\s*boundary=/i.test(type) || request.body === null) return 'notMultipart';
  const parts = new Busboy({
    headers: { 'content-type': type },
    limits: { files: 1, fields: 4, fileSize: uploadBytesMax, headerPairs: 20 },
  });
  const source = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  let arriving: Promise<Taken> | undefined;
  let file: Readable | undefined;
  let fileName = '';
  let tooBig = false;
  parts.on('file', (field, stream, name) => {
    if (field !== 'file' || arriving !== undefined) return void stream.resume();
    fileName = name;
    file = stream;
    stream.on('limit', () => {
      tooBig = true;
      // Whoever sends without end is not listened to until the end.
      source.destroy();
    });
    arriving = take(stream);
    // Awaited below; until then a failure must not count as unhandled.
    arriving.catch(() => undefined);
  });
  const whole = await pipeline(source, parts).then(
    () => true,
    () => false,
  );
  // A part whose end never comes would be waited for.
  if (!whole) file?.destroy(new Error('the upload broke off'));
  if (whole && arriving === undefined) return 'noFile';
  const taken = await arriving?.catch(() => undefined);
  if (taken !== undefined && whole && !tooBig) return { fileName, taken };
  if (taken !== undefined) await drop(taken);
  return tooBig ? 'tooBig' : 'cutOff';
}
