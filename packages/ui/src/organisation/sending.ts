/** What became of a step: done, with a link to hand on where no mail server is set, or why not. */
export type StepAnswer =
  | { readonly done: true; readonly link?: string | null | undefined }
  | { readonly done: false; readonly says: string };

/** Sends one step. Sent twice with one key it counts once. */
export type SendStep = (type: string, data: object, key: string) => Promise<StepAnswer>;

/** Attaches a file to the organisation, and gives its id or says why not. */
export type AttachFile = (kind: 'writtenWord' | 'evidence', file: File) => Promise<{ documentId: string } | { says: string }>;
