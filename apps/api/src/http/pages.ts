import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { notThere } from './failure.ts';
import type { Seen } from './seen.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const worthCompressing = new Set(['.js', '.css', '.json', '.svg', '.map', '.txt', '.webmanifest']);
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Every file under a folder by the address it is served at. An address is looked up here and never joined to a path. */
function filesUnder(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.parentPath.includes(`${sep}.`)) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(`/${relative(folder, path).split(sep).join('/')}`, path);
  }
  return found;
}

type Coding = 'br' | 'gzip' | 'identity';
const codingFor = (accepted: string): Coding => (/\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity');

async function pack(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'identity') return body;
  return coding === 'br' ? brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : gzipped(body, { level: 9 });
}

/** The file as it travels; undefined when it is gone. */
async function fresh(path: string, coding: Coding): Promise<Buffer | undefined> {
  const found = await readFile(path).catch(() => undefined);
  return found === undefined ? undefined : pack(found, coding);
}

/** Serves one built front end: hashed files for ever, any other address gets the page with a fresh nonce in it. */
export function pages(folder: string): MiddlewareHandler<Seen> {
  const files = filesUnder(folder);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const packed = new Map<string, Buffer>();

  async function file(c: Context<Seen>, path: string): Promise<Response> {
    const kind = extname(path);
    const coding = worthCompressing.has(kind) ? codingFor(c.req.header('accept-encoding') ?? '') : 'identity';
    const key = `${coding} ${path}`;
    const body = packed.get(key) ?? (await fresh(path, coding));
    // A build may have taken a file away since the start.
    if (body === undefined) return notThere(c);
    packed.set(key, body);
    c.header('Content-Type', types[kind] ?? 'application/octet-stream');
    // The build names everything under assets/ by its content, so the same name is the same bytes for ever.
    c.header('Cache-Control', c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    c.header('Vary', 'Accept-Encoding');
    if (coding !== 'identity') c.header('Content-Encoding', coding);
    return c.body(new Uint8Array(body));
  }

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const path = c.req.path === '/index.html' ? undefined : files.get(c.req.path);
    if (path !== undefined) return file(c, path);
    const wantsPage = c.req.header('accept')?.includes('text/html') === true || c.req.path === '/';
    if (!wantsPage || c.req.path.startsWith('/assets/')) return next();
    c.header('Cache-Control', 'no-cache');
    return c.html(html.replaceAll('CSP_NONCE', c.get('nonce')));
  };
}

/** Whether a front end was built into this folder. */
export const isBuilt = (folder: string): boolean => statSync(join(folder, 'index.html'), { throwIfNoEntry: false }) !== undefined;
