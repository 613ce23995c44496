import { useSyncExternalStore } from 'react';
import type { SessionView, SessionWatch } from './SessionWatch.ts';

/** How the session of this page stands, as it changes. */
export const useSessionView = (watch: SessionWatch): SessionView => useSyncExternalStore(watch.subscribe, watch.view);
