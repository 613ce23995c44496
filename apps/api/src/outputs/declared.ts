import type { ZodType } from 'zod';
import { agency } from './agency/index.ts';
import { both } from './both/index.ts';
import { reviewer } from './reviewer/index.ts';

/**
 * The form of every read's answer, for each audience: the fields that it may have, and no others. Checked in tests over cases in every
 * phase; while the program runs, making an answer costs nothing more.
 */
export const declared: Readonly<Record<'agency' | 'reviewer', Readonly<Record<string, ZodType>>>> = {
  agency: { ...both, ...agency },
  reviewer: { ...both, ...reviewer },
};
