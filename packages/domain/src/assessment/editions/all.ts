import type { Edition } from '../instrument.ts';
import { edition20261 } from './2026-1/edition.ts';
import { edition20262 } from './2026-2/edition.ts';

/** Every edition that was ever in use, oldest first. */
export const editions: readonly Edition[] = [edition20261, edition20262];

/** The edition that a request opened today gets. */
export const currentEdition: Edition = edition20262;

/** One edition by its id. An assessment is always read with its own questions. */
export const editionOf = (id: string): Edition | undefined => editions.find((edition) => edition.id === id);
