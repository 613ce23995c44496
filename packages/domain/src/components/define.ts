import type { Instrument } from './instrument.ts';
import type { ComponentSlug } from './slug.ts';
import type { SourceKey } from './sources.ts';
import type { ComponentTexts } from './texts.ts';

/** One form in which a component is offered. */
export interface Model<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly oneLine: string;
}

/** What every component says about itself: light enough for a home page. Clauses, readiness and clocks come with `load`. */
export interface ComponentDefinition<Slug extends ComponentSlug> {
  readonly slug: Slug;
  /** The official name of the program. */
  readonly name: string;
  readonly abbreviation: string;
  readonly oneLine: string;
  readonly offers: readonly string[];
  readonly forWhom: readonly string[];
  /** What the agency puts in. */
  readonly asks: { readonly people: string; readonly time: string; readonly money: string; readonly reports: string };
  readonly whatYouWouldSign: string;
  readonly instrument: Instrument;
  /** What a reader must know about the instrument before trusting its name; null where nothing. */
  readonly historicNote: string | null;
  readonly oversight: readonly string[];
  /** The law that it rests on. */
  readonly authority: string;
  /** The office of ICE that answers for it. */
  readonly owner: string;
  readonly sources: readonly SourceKey[];
  /** Empty where the component has one form only. */
  readonly models: readonly Model[];
  /** Clauses, blanks, readiness and clocks of each model: long words, so they come when they are asked for. */
  load(): Promise<{ readonly texts: ComponentTexts }>;
}

/** Keeps the exact keys of the models, and refuses a slug that is not in the closed list. */
export const defineComponent = <const Slug extends ComponentSlug, const Definition extends ComponentDefinition<Slug>>(
  definition: Definition & { readonly slug: Slug },
): Definition => definition;
