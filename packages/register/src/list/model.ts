import type { ListedModel } from './row.ts';
import { cleaned } from './words.ts';

/** The model a list means: it prints "Jail Enforcement", "Jail Enforcement Model ", "Warrant Service Office", "Warrant Services Officer". */
export function modelOf(text: string): ListedModel | null {
  const words = cleaned(text).toLowerCase();
  if (/^jail enforcement( model)?$/.test(words)) return 'jailEnforcement';
  if (/^task force( model)?$/.test(words)) return 'taskForce';
  if (/^warrant services? office(r)?( model)?$/.test(words)) return 'warrantServiceOfficer';
  return null;
}
