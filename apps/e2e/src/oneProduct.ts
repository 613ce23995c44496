import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the product that runs for all journeys: portal and console. */
    doors: { portal: string; console: string };
  }
}

/**
 * Starts the product once for all journeys, with its demonstration. Whoever works on one journey names a product that runs already:
 * `ICE_ACCESS_DOORS="http://localhost:4001 http://localhost:4002"`.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const [portal, console] = process.env.ICE_ACCESS_DOORS?.split(' ') ?? [];
  if (portal !== undefined && console !== undefined) {
    project.provide('doors', { portal, console });
    return undefined;
  }
  const product = await startProduct((line) => process.stdout.write(`${line}\n`));
  project.provide('doors', { portal: product.portal, console: product.console });
  return () => product.stop();
}
