import { Bars, Card, Empty } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';

/** How many open cases lie with whom. */
export function LoadCard() {
  const { data: load } = useSuspenseQuery(trpc.queue.load.queryOptions());
  return (
    <aside className="ax-load" aria-label="Load of the queue">
      <Card title="Open cases per liaison">
        {load.length === 0 ? (
          <Empty title="No case has a liaison yet">The program office names two liaisons when it acknowledges a request.</Empty>
        ) : (
          <Bars
            caption="Open cases per liaison"
            unit="Open cases"
            bars={load.slice(0, 8).map(({ name, open }) => ({ label: name, value: open }))}
            note="Each case has two liaisons, so the bars count cases twice."
          />
        )}
      </Card>
    </aside>
  );
}
