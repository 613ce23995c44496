import type { ComponentDefinition } from './define.ts';
import type { Instrument } from './instrument.ts';
import type { ComponentSlug } from './slug.ts';
import { componentOf, modelOf, type Subject } from './subject.ts';
import { instrumentNames, type ModelTexts } from './texts.ts';

/** Everything that an agreement on one subject is composed from. */
export interface Template extends ModelTexts {
  readonly subject: Subject;
  readonly edition: string;
  readonly instrument: Instrument;
  readonly title: string;
  readonly modelTextNote: string;
}

/** Brings the texts of one component in one model. */
export async function loadTemplate(subject: Subject): Promise<Template> {
  const component = componentOf(subject);
  const { texts } = await component.load();
  const model = texts.models[modelOf(subject)?.key ?? 'only'];
  if (model === undefined) throw new Error(`${component.slug} has no texts for ${modelOf(subject)?.key ?? 'only'}`);
  const title = `${instrumentNames[component.instrument]}: ${model.subtitle}`;
  return { ...model, subject, edition: texts.edition, instrument: component.instrument, title, modelTextNote: modelTextNote(component) };
}

const modelTextNote = ({ historicNote }: ComponentDefinition<ComponentSlug>): string =>
  [
    'Model text of the ICE ACCESS program software. It is not a form of U.S. Immigration and Customs Enforcement and not legal advice; counsel of both parties read it before it is signed.',
    ...(historicNote === null ? [] : [historicNote]),
  ].join(' ');
