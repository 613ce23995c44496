import { type Subject, subjectKey } from '../components/subject.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';

/** A typed text as the caller read it: whole, or erased. */
export type FoundText = { readonly text: string } | { readonly erasedOn: CalendarDate; readonly under: string };

/** How ids become words. Made by the caller, who may read the rows. */
export interface Look {
  person(id: string): string;
  text(ref: TextRef): FoundText | undefined;
  subject(key: string): string;
  track(trackId: string): string;
  section(sectionId: string): string;
  fieldOffice(key: string): string;
  question(id: string): string;
  clause(clauseId: string): string;
  readinessItem(itemId: string): string;
}

/** The maps that an answer of the API carries. What is not in them is said in general words. */
export interface Known {
  readonly people?: { readonly [person: string]: { readonly name: string } };
  readonly texts?: { readonly [textId: string]: FoundText };
  readonly tracks?: readonly { readonly trackId: string; readonly subject: Subject }[];
  readonly subjects?: { readonly [key: string]: string };
  readonly sections?: { readonly [sectionId: string]: string };
  readonly fieldOffices?: { readonly [key: string]: string };
  readonly questions?: { readonly [id: string]: string };
  readonly clauses?: { readonly [clauseId: string]: string };
  readonly readinessItems?: { readonly [itemId: string]: string };
}

/** Ids to words, from maps. */
export function lookUp(known: Known, subjectName: (key: string) => string): Look {
  const subject = (key: string) => known.subjects?.[key] ?? subjectName(key);
  return {
    person: (id) => known.people?.[id]?.name ?? (id === 'system' ? 'the program' : 'a person not named here'),
    text: ({ textId }) => known.texts?.[textId],
    subject,
    track: (trackId) => {
      const found = known.tracks?.find((track) => track.trackId === trackId);
      return found === undefined ? 'a program' : subject(subjectKey(found.subject));
    },
    section: (sectionId) => known.sections?.[sectionId] ?? sectionId,
    fieldOffice: (key) => known.fieldOffices?.[key] ?? key,
    question: (id) => known.questions?.[id] ?? id,
    clause: (clauseId) => known.clauses?.[clauseId] ?? clauseId,
    readinessItem: (itemId) => known.readinessItems?.[itemId] ?? itemId,
  };
}
