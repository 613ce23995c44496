import type { Answer } from '@ice-access/domain/assessment';
import type { SaveState } from '@ice-access/ui/primitives';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusedOf } from '../../act/refused.ts';
import { client, trpc } from '../../api.ts';

interface Unsent {
  readonly answer: Answer | null;
  /** The version that the person saw when beginning to write. */
  readonly version: number;
}
export interface Conflict {
  readonly mine: Answer | null;
  readonly version: number;
}

/** Answers of a request: saved field by field as they are typed, kept and tried again while the line is broken, both shown when two wrote one. */
export function useAnswers(requestId: string) {
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(trpc.assessment.get.queryOptions({ requestId }));
  const [unsent, setUnsent] = useState<Readonly<Record<string, Unsent>>>({});
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Conflict>>>({});
  const [state, setState] = useState<SaveState>({ is: 'nothing' });
  const waiting = useRef(new Map<string, Unsent>());
  const versions = useRef(new Map<string, number>());
  const running = useRef(false);

  const drain = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    let savedAt: string | undefined;
    try {
      for (let next = waiting.current.entries().next(); !next.done; next = waiting.current.entries().next()) {
        const [questionId, entry] = next.value;
        setState({ is: 'saving' });
        const expectedVersion = versions.current.get(questionId) ?? entry.version;
        try {
          const saved = await client.assessment.save.mutate({ requestId, questionId, answer: entry.answer, expectedVersion });
          versions.current.set(questionId, saved.version);
          savedAt = saved.savedAt;
        } catch (error) {
          if (error instanceof TRPCClientError && !error.data) {
            setState({ is: navigator.onLine ? 'kept' : 'offline' });
            return;
          }
          if (refusedOf(error)?.code === 'stale')
            setConflicts((before) => ({
              ...before,
              [questionId]: { mine: entry.answer, version: refusedOf(error)?.currentVersion ?? expectedVersion },
            }));
          else {
            // What was refused stays where it was typed, with the reason, until it is changed.
            const why = refusedOf(error)?.sentence ?? 'This answer was not taken. Change it, or try again later.';
            setRefusals((before) => ({ ...before, [questionId]: why }));
            if (waiting.current.get(questionId) === entry) waiting.current.delete(questionId);
            continue;
          }
        }
        if (waiting.current.get(questionId) === entry) {
          waiting.current.delete(questionId);
          await queryClient.invalidateQueries(trpc.assessment.get.queryFilter({ requestId }));
          setUnsent(({ [questionId]: _sent, ...rest }) => rest);
        }
      }
      // Saved is said when everything has arrived and the page holds what the server holds.
      setState((before) => (savedAt !== undefined ? { is: 'saved', at: savedAt } : before.is === 'saving' ? { is: 'nothing' } : before));
      await queryClient.invalidateQueries(trpc.request.get.queryFilter({ requestId }));
    } finally {
      running.current = false;
    }
  }, [queryClient, requestId]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const change = (questionId: string, answer: Answer | null, version?: number) => {
    const before = waiting.current.get(questionId);
    const entry = { answer, version: version ?? before?.version ?? data.answers[questionId]?.version ?? 0 };
    if (version !== undefined) versions.current.set(questionId, version);
    waiting.current.set(questionId, entry);
    setUnsent((all) => ({ ...all, [questionId]: entry }));
    setRefusals(({ [questionId]: _said, ...rest }) => rest);
    setState({ is: 'saving' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void drain(), 600);
  };
  const settle = (questionId: string, keepMine: boolean) => {
    const conflict = conflicts[questionId];
    setConflicts(({ [questionId]: _settled, ...rest }) => rest);
    versions.current.delete(questionId);
    if (keepMine && conflict !== undefined) change(questionId, conflict.mine, conflict.version);
  };

  useEffect(() => {
    const again = () => void drain();
    const warn = (event: BeforeUnloadEvent) => {
      if (waiting.current.size > 0) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', warn);
    const regularly = setInterval(() => waiting.current.size > 0 && again(), 5000);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', warn);
      clearInterval(regularly);
      void drain();
    };
  }, [drain]);

  const answerOf = (questionId: string): Answer | undefined => {
    const mine = unsent[questionId];
    return (mine === undefined ? data.answers[questionId]?.answer : mine.answer) ?? undefined;
  };
  return { data, answerOf, change, conflicts, refusals, settle, state, arrived: Object.keys(unsent).length === 0 };
}
