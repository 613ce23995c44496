import { Alert } from '@ice-access/ui/primitives';
import { refusalOf } from './sayRefusal.ts';

/** Why a command was not done, and what to do next. Nothing that was typed is lost. */
export function RefusedAlert({ error }: { error: unknown }) {
  const { title, tone = 'late', says } = refusalOf(error, 0);
  return (
    <Alert tone={tone} title={title} takesFocus>
      <p>{says}</p>
    </Alert>
  );
}
