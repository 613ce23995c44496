import type { Calendar } from '@ice-access/domain/kernel';
import type { Seen } from '@ice-access/domain/request';
import { sayHoldOverdue } from '@ice-access/domain/wording';
import { Alert } from '../primitives/Alert.tsx';

/** Says to both sides that a hold was not reviewed by its date, and whose that is; nothing while it is not so. */
export function HoldOverdue({ view, today, calendar }: { view: Seen; today: string; calendar: Calendar }) {
  if (view.phase !== 'onHold' || view.reviewOn >= today) return null;
  return (
    <Alert tone="late" title="The review of this hold is overdue">
      <p>{sayHoldOverdue(view.reviewOn, { today, calendar })}</p>
    </Alert>
  );
}
