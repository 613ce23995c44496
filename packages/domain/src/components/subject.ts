import * as z from 'zod/mini';
import type { ComponentDefinition, Model } from './define.ts';
import { components, type ModelKey } from './registry.ts';
import { type ComponentSlug, componentSlugs } from './slug.ts';

/** A component, with its model where it has any: exact per slug. */
export type Subject = {
  readonly [Slug in ComponentSlug]: [ModelKey<Slug>] extends [never]
    ? { readonly component: Slug }
    : { readonly component: Slug; readonly model: ModelKey<Slug> };
}[ComponentSlug];

const optionOf = (slug: ComponentSlug) => {
  const { models }: ComponentDefinition<ComponentSlug> = components[slug];
  const component = z.literal(slug);
  return models.length === 0 ? z.strictObject({ component }) : z.strictObject({ component, model: z.enum(models.map(({ key }) => key)) });
};
/** Follows the registry, so that a new component or model needs no line here. The edge where a subject is read. */
export const subject = z.union(componentSlugs.map(optionOf)) as unknown as z.ZodMiniType<Subject, Subject>;

/** Every component in each of its models, in the order of the registry. */
export const subjects: readonly Subject[] = componentSlugs.flatMap((slug): readonly Subject[] => {
  const { models }: ComponentDefinition<ComponentSlug> = components[slug];
  return models.length === 0
    ? [subject.parse({ component: slug })]
    : models.map(({ key }) => subject.parse({ component: slug, model: key }));
});

/** One key for one component with its model. */
export const subjectKey = (one: Subject): string => ('model' in one ? `${one.component}/${one.model}` : one.component);

/** The light facts of a component. */
export const componentOf = (one: Subject): ComponentDefinition<ComponentSlug> => components[one.component];

/** The model's light facts; undefined where the component has one form only. */
export const modelOf = (one: Subject): Model | undefined =>
  'model' in one ? componentOf(one).models.find(({ key }) => key === one.model) : undefined;

/** The name of a component with its model, as a heading has it. */
export function subjectName(one: Subject): string {
  const model = modelOf(one);
  const { name, abbreviation } = componentOf(one);
  return model === undefined ? name : `${abbreviation}: ${model.name}`;
}
