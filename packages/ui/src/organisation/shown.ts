import { type Look, sayRejection } from '@ice-access/domain/wording';
import type { ShownAction } from '../request/ActionBar.tsx';
import type { Offered } from './shapes.ts';

/** Reasons that say only that there is nothing to do. */
const idle = new Set(['notFound', 'wrongPhase', 'notDisabled', 'noReset', 'notDelegation', 'officeOver', 'notYourOffice']);

interface Showing {
  readonly types: readonly string[];
  readonly label: (type: string) => string;
  readonly look?: Look | undefined;
}

/** Actions for a bar, in this order: open ones, and shut ones whose reason could change. A role that one never has is no news. */
export const shownActions = (offered: readonly Offered[], { types, label, look }: Showing): readonly ShownAction[] =>
  types.flatMap((type): ShownAction[] => {
    const found = offered.find((one) => one.type === type);
    if (found === undefined) return [];
    if (found.shut === undefined) return [{ type, label: label(type) }];
    return idle.has(found.shut.code) || found.shut.code === 'notYourRole'
      ? []
      : [{ type, label: label(type), shut: sayRejection(found.shut, look) }];
  });

/** Whether one may do this now. */
export const isOpen = (offered: readonly Offered[], type: string): boolean =>
  offered.some((one) => one.type === type && one.shut === undefined);

/** Why one may not do this now; nothing when one may. */
export function whyShut(offered: readonly Offered[], type: string, look?: Look): string | undefined {
  const found = offered.find((one) => one.type === type);
  if (found === undefined) return 'Your role does not do this. An administrator of the organization does.';
  return found.shut === undefined ? undefined : sayRejection(found.shut, look);
}
