import * as z from 'zod/mini';
import type { ComponentDefinition } from './define.ts';
import { components } from './registry.ts';
import { type ComponentSlug, componentSlugs } from './slug.ts';
import type { Subject } from './subject.ts';

const optionOf = (slug: ComponentSlug) => {
  const { models }: ComponentDefinition<ComponentSlug> = components[slug];
  const component = z.literal(slug);
  return models.length === 0 ? z.strictObject({ component }) : z.strictObject({ component, model: z.enum(models.map(({ key }) => key)) });
};
/**
 * Follows the registry, so that a new component or model needs no line here. The edge where a subject is read; apart from its names, so
 * that a page which only says them needs no schema.
 */
export const subject = z.union(componentSlugs.map(optionOf)) as unknown as z.ZodMiniType<Subject, Subject>;
