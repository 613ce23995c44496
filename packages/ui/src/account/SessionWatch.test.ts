import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type SessionTimes, SessionWatch } from './SessionWatch.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 24, 14, 0);

/** A server whose clock is ahead of this computer's, and a session that it knows. */
function session({ ahead = 0 } = {}) {
  const server = { idleEndsAt: start + ahead + 15 * minute, endsAt: start + ahead + 12 * 60 * minute, known: true, reachable: true };
  const times = (): SessionTimes => ({
    idleEndsAt: new Date(server.idleEndsAt),
    endsAt: new Date(server.endsAt),
    now: new Date(Date.now() + ahead),
  });
  const look = vi.fn(async () => {
    if (!server.reachable) return undefined;
    return server.known ? times() : ('over' as const);
  });
  const watch = new SessionWatch({ now: Date.now, look });
  watch.learn(times());
  return { server, watch, look };
}

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a session that nobody uses', () => {
  test('is warned of 150 seconds before its end, and not a moment earlier', async () => {
    const { watch } = session();
    await pass(12.5 * minute - 1000);
    expect(watch.view()).toEqual({ is: 'running' });
    await pass(1000);
    expect(watch.view()).toMatchObject({ is: 'ending', why: 'idle', at: start + 15 * minute });
  });

  test('is over at its end, by the time', async () => {
    const { watch, server } = session();
    await pass(15 * minute - 1);
    server.known = false;
    await pass(1);
    expect(watch.view()).toEqual({ is: 'over', why: 'time' });
  });

  test('is over at its end also when the server cannot be asked: what is on the page does not stay', async () => {
    const { watch, server } = session();
    server.reachable = false;
    await pass(15 * minute);
    expect(watch.view()).toEqual({ is: 'over', why: 'time' });
  });

  test('ends by the clock of the server, not by this computer’s', async () => {
    const { watch } = session({ ahead: 90 * minute });
    await pass(12 * minute);
    expect(watch.view()).toEqual({ is: 'running' });
    await pass(minute);
    expect(watch.view()).toMatchObject({ is: 'ending', at: start + 15 * minute });
  });
});

describe('a session that is used', () => {
  test('in another window goes on here without a warning', async () => {
    const { watch, server } = session();
    server.idleEndsAt += 10 * minute;
    await pass(20 * minute);
    expect(watch.view()).toEqual({ is: 'running' });
  });

  test('while the warning stands takes the warning away', async () => {
    const { watch, server } = session();
    await pass(13 * minute);
    expect(watch.view().is).toBe('ending');
    server.idleEndsAt += 13 * minute;
    await pass(6000);
    expect(watch.view()).toEqual({ is: 'running' });
  });

  test('is warned of its last hour’s end once, and goes on until then', async () => {
    const { watch, server } = session();
    server.endsAt = start + 10 * minute;
    await pass(8 * minute);
    expect(watch.view()).toMatchObject({ is: 'ending', why: 'hours' });
    watch.goOn();
    expect(watch.view()).toEqual({ is: 'running' });
    await pass(2 * minute);
    expect(watch.view()).toEqual({ is: 'over', why: 'time' });
  });
});

describe('a session that was ended elsewhere', () => {
  test('is over here within half a minute', async () => {
    const { watch, server } = session();
    server.known = false;
    await pass(30_000);
    expect(watch.view()).toEqual({ is: 'over', why: 'ended' });
  });

  test('is over here at once when one comes back to the window', async () => {
    const { watch, server } = session();
    server.known = false;
    await watch.look();
    expect(watch.view()).toEqual({ is: 'over', why: 'ended' });
  });

  test('goes on when the same person is in again', () => {
    const { watch } = session();
    watch.over();
    watch.learn({ idleEndsAt: new Date(start + 15 * minute), endsAt: new Date(start + 60 * minute), now: new Date(start) });
    expect(watch.view()).toEqual({ is: 'running' });
  });
});

test('a page that nobody signed in to is never over', async () => {
  const watch = new SessionWatch({ now: Date.now, look: async () => 'over' });
  watch.over();
  await watch.look();
  expect(watch.view()).toEqual({ is: 'none' });
});
