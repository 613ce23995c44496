type FileOf = { readonly requestId: string } | { readonly agreementId: string } | { readonly organisationId: string };

/** What became of an upload: its id, or why it was not taken. */
export type SentFile = { readonly documentId: string } | { readonly says: string };

/** Attaches one file to a case. The same key on a second try attaches it once. */
export async function sendFile(of: FileOf, { file, kind, key }: { file: File; kind: string; key: string }): Promise<SentFile> {
  const body = new FormData();
  body.set('file', file);
  const address = `/files?${new URLSearchParams({ ...of, kind })}`;
  const response = await fetch(address, { method: 'POST', body, headers: { 'idempotency-key': key } }).catch(() => undefined);
  if (response === undefined) return { says: 'The server does not answer. The file is still here; try again.' };
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as { documentId: string };
  const { refused } = answer as { refused?: { sentence?: string } };
  return { says: refused?.sentence ?? 'This file was not taken. Use a PDF, a picture, a table or a text of at most 25 MB.' };
}
