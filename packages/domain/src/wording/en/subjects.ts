import { subjectKey, subjectName, subjects } from '../../components/subject.ts';

/** Official names come from the registry of components. */
const names: Readonly<Record<string, string>> = Object.fromEntries(subjects.map((subject) => [subjectKey(subject), subjectName(subject)]));

/** The name of a program with its model, by its key. */
export const subjectNameOf = (key: string): string => names[key] ?? key;
