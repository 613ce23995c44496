import { resolve } from 'node:path';
import { root } from './run.ts';

/** Where the program keeps what it must not lose: DATA_DIR, or `.data` in the checkout. */
export const dataDir = (): string => resolve(root, process.env.DATA_DIR || '.data');
