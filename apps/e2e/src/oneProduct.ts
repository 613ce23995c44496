import type { TestProject } from 'vitest/node';
import { providerSettings } from './identityProvider.ts';
import { freePort, startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the product that runs for all journeys: portal and console. */
    doors: { portal: string; console: string };
    /** Where that product keeps its data, for what an operator does on the server. */
    dataDir: string;
    /** Where the identity provider of the console will listen; a journey starts it. */
    providerPort: number;
  }
}

/**
 * Starts the product once for all journeys, with its demonstration. Whoever works on one journey names a product that runs already:
 * `ICE_ACCESS_DOORS="http://localhost:4001 http://localhost:4002"`, and its DATA_DIR.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const [portal, console] = process.env.ICE_ACCESS_DOORS?.split(' ') ?? [];
  const providerPort = Number(process.env.ICE_ACCESS_PROVIDER_PORT ?? (await freePort()));
  project.provide('providerPort', providerPort);
  if (portal !== undefined && console !== undefined) {
    project.provide('doors', { portal, console });
    project.provide('dataDir', process.env.DATA_DIR ?? '');
    return undefined;
  }
  const product = await startProduct((line) => process.stdout.write(`${line}\n`), providerSettings(providerPort));
  project.provide('doors', { portal: product.portal, console: product.console });
  project.provide('dataDir', product.dataDir);
  return () => product.stop();
}
