import { componentSlugs, components, type Subject, subject } from '@ice-access/domain/components';

/** Every program in each of its models, as it can stand in a determination. */
export const subjects: readonly Subject[] = componentSlugs.flatMap((component) => {
  const { models } = components[component];
  const forms: readonly object[] = models.length === 0 ? [{ component }] : models.map(({ key }) => ({ component, model: key }));
  return forms.flatMap((form) => {
    const read = subject.safeParse(form);
    return read.success ? [read.data] : [];
  });
});
