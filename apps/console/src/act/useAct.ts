import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { refusedOf } from './refused.ts';
import { type Sent, send } from './send.ts';

interface Acting {
  readonly kind: 'request' | 'agreement';
  readonly id: string;
  readonly version: number;
}

/** Sends commands of one case. After any answer the pages of the case are read anew: after a yes, and after a stale no. */
export function useAct({ kind, id, version }: Acting, onDone?: (sent: Sent) => void) {
  const queryClient = useQueryClient();
  // The same words sent again after a broken line keep their key, so that they count once.
  const attempt = useRef({ words: '', key: '' });
  return useMutation({
    mutationFn: ({ type, data }: { type: string; data: object }) => {
      const words = JSON.stringify([type, data, version]);
      if (attempt.current.words !== words) attempt.current = { words, key: crypto.randomUUID() };
      return send(kind, type, { id, expectedVersion: version, key: attempt.current.key, data });
    },
    onSuccess: async (sent) => {
      attempt.current = { words: '', key: '' };
      await queryClient.invalidateQueries();
      onDone?.(sent);
    },
    onError: async (error) => {
      const code = refusedOf(error)?.code;
      if (code !== undefined && code !== 'invalid') await queryClient.invalidateQueries();
    },
  });
}
