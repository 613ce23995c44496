import { Button, Card, Lines, StatusTag } from '../primitives/index.ts';
import type { AccountCalls } from './accountCalls.ts';
import { ChangeOutcome } from './ChangeOutcome.tsx';
import { useChange } from './useChange.ts';

export interface HeldIn {
  readonly organisationId: string;
  readonly name: string;
  /** The offices held there today, in words. */
  readonly offices: string;
  /** Whether this session acts there. */
  readonly here: boolean;
}

/** Offices held, and for which organization one acts now. Whoever serves several sees always which. */
export function OfficeDesk({ held, calls, onSwitched }: { held: readonly HeldIn[]; calls: AccountCalls; onSwitched: () => void }) {
  const change = useChange(calls.sayThrown);
  const act = async ({ organisationId, name }: HeldIn) => {
    if (await change.run(() => calls.actIn(organisationId), `You act for ${name} now.`)) onSwitched();
  };
  const line = (one: HeldIn) => ({
    key: one.organisationId,
    head: one.name,
    says: one.offices,
    aside: one.here ? (
      <StatusTag glyph="now" tone="you">
        You act here
      </StatusTag>
    ) : (
      <Button kind="quiet" busy={change.busy} aria-label={`Act for ${one.name}`} onClick={() => void act(one)}>
        Act here
      </Button>
    ),
  });
  return (
    <Card title="Your offices">
      <ChangeOutcome change={change} />
      {held.length === 0 ? (
        <p>You hold no office today. An administrator of your organization can give you one.</p>
      ) : (
        <Lines lines={held.map(line)} />
      )}
    </Card>
  );
}
