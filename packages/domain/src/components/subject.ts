import type { ComponentDefinition, Model } from './define.ts';
import { components, type ModelKey } from './registry.ts';
import { type ComponentSlug, componentSlugs } from './slug.ts';

/** A component, with its model where it has any: exact per slug. */
export type Subject = {
  readonly [Slug in ComponentSlug]: [ModelKey<Slug>] extends [never]
    ? { readonly component: Slug }
    : { readonly component: Slug; readonly model: ModelKey<Slug> };
}[ComponentSlug];

const formsOf = (slug: ComponentSlug): readonly object[] => {
  const { models }: ComponentDefinition<ComponentSlug> = components[slug];
  return models.length === 0 ? [{ component: slug }] : models.map(({ key }) => ({ component: slug, model: key }));
};

/** Every component in each of its models, in the order of the registry. That each is a subject is held by a test. */
export const subjects = componentSlugs.flatMap(formsOf) as readonly Subject[];

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
