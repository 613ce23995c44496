import type { LookKind } from '../../looking/kinds.ts';

/** What was opened, as it stands in a table. */
export const lookKinds: Readonly<Record<LookKind, string>> = {
  request: 'The request',
  agreement: 'The agreement',
  document: 'A document',
  person: 'A person',
  organisation: 'The organization',
};

/** The part that one read opens, by the name of the read. What is not here is said by its kind alone. */
export const lookParts: Readonly<Record<string, string>> = {
  'request.get': 'Overview of the request',
  'request.timeline': 'History of the request',
  'assessment.get': 'Needs assessment',
  'assessment.fit': 'How programs fit',
  'assessment.conflicts': 'Versions of answers to choose between',
  'assessment.history': 'History of an answer',
  'determination.get': 'Determination',
  'agreement.get': 'Text of the agreement',
  'agreement.timeline': 'History of the agreement',
  'document.list': 'List of documents',
  'letter.list': 'Letters',
};
