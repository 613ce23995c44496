import { type ComponentDefinition, type ComponentSlug, components, type Instrument } from '@ice-access/domain/components';

/** The programs in the order of the registry. */
export const programs: readonly ComponentDefinition<ComponentSlug>[] = Object.values(components);

export const programOf = (slug: string): ComponentDefinition<ComponentSlug> | undefined =>
  programs.find((program) => program.slug === slug);

export const instrumentNames: Readonly<Record<Instrument, string>> = {
  memorandumOfAgreement: 'Memorandum of agreement',
  memorandumOfUnderstanding: 'Memorandum of understanding',
  accessArrangement: 'Access arrangement',
};
