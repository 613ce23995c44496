import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './ask.ts';
import { runTool } from './tools.ts';

/** One name at the proxy: where it listens and whom it leads to. */
export interface Led {
  readonly port: number;
  readonly to: string;
}
export interface TlsProxy {
  readonly stop: () => Promise<void>;
}

/** The address that the proxy speaks to the doors from: not the one that everybody else on this machine has. */
export const proxyAddress = '127.0.0.2';

const shipped = new URL('../../deploy/nginx.conf', import.meta.url);

function once(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`deploy/nginx.conf: "${from}" is not there exactly once`);
  return text.replace(from, () => to);
}

/** The file that is shipped, with names, ports and certificates of this run and nothing else changed. */
function configured(folder: string, { portal, console, planted }: Readonly<Record<'portal' | 'console' | 'planted', Led>>): string {
  let text = readFileSync(shipped, 'utf8');
  const plain = text.indexOf('server {\n    listen 80 default_server;');
  const secure = text.indexOf('server {\n    listen 443');
  // Port 80 belongs to the machine.
  text = text.slice(0, plain) + text.slice(secure);
  text = once(text, 'server 127.0.0.1:4001;', `server ${portal.to};`);
  text = once(text, 'server 127.0.0.1:4002;', `server ${console.to};`);
  for (const [name, { port }] of [['portal', portal] as const, ['console', console] as const]) {
    text = once(
      text,
      `listen 443 ssl http2;\n    server_name ${name}.example;`,
      `listen 127.0.0.1:${port} ssl http2;\n    server_name localhost;`,
    );
    text = once(text, `/etc/ssl/access/${name}.pem`, join(folder, 'cert.pem'));
    text = once(text, `/etc/ssl/access/${name}.key`, join(folder, 'key.pem'));
  }
  const third = text.slice(text.indexOf('server {\n    listen')).split('\nserver {')[0] ?? '';
  const more = third.replace(`:${portal.port} `, `:${planted.port} `).replace('http://access_portal', `http://${planted.to}`);
  return `${text}\n${more}\n`;
}

const whole = (folder: string): string => `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')} warn;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n  ')}
  proxy_bind ${proxyAddress};
  include ${join(folder, 'access.conf')};
}
`;

async function answers(port: number, child: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    const there = await ask(`https://localhost:${port}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}

/** Starts a real nginx with the file that is shipped and a certificate made for this run. */
export async function startTlsProxy(led: Readonly<Record<'portal' | 'console' | 'planted', Led>>): Promise<TlsProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-proxy-'));
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  await runTool('openssl', ['req', '-x509', ...key, ...names, '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]);
  writeFileSync(join(folder, 'access.conf'), configured(folder, led));
  writeFileSync(join(folder, 'nginx.conf'), whole(folder));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn('nginx', args, { stdio: 'ignore', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  await answers(led.portal.port, child, folder).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { stop };
}
