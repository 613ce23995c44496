import { inject } from 'vitest';
import type { Addresses } from './addresses.ts';
import './provided.ts';
import { copyTemplate } from './testServer.ts';

/** A migrated, empty database of one's own on the run's server. Call it once per test file, and `drop()` it afterwards. */
export const freshDatabase = (): Promise<Addresses> => copyTemplate(inject('testServer'));
