import { patiently, watchDoor } from '@ice-access/ui/account';

/** The session of this page, the question before a step that binds, and the sign-in routes of this door. */
export const { watch, proving, ask } = watchDoor(
  patiently(async (route, { body, signal }) => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const asked = { headers: { accept: 'application/json' }, signal: signal ?? null };
    const answer = await fetch(route, body === undefined ? asked : sent).catch(() => undefined);
    return answer && { status: answer.status, body: await answer.json().catch(() => null) };
  }),
);
