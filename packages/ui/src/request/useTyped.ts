import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { StepField, StepValues } from './StepFields.tsx';

const store = () => import('../drafts/typed.ts');

/** The account for which this computer keeps what is typed into forms; without one nothing is kept. */
export const TypedBy = createContext<string | null>(null);

const initialOf = (fields: readonly StepField[]): StepValues =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));

/**
 * The fields of one form as they are typed. Each change is kept on this computer, sealed for the account, until the form was sent: whoever
 * leaves the page, is signed out or loses the line finds it again on the same page.
 */
export function useTyped(form: string, fields: readonly StepField[]) {
  const account = useContext(TypedBy);
  const [values, setValues] = useState<StepValues>(() => initialOf(fields));
  const [isBack, setIsBack] = useState(false);
  const [isKept, setIsKept] = useState(false);
  // The page on which the form was opened: a press may still be under way when the next page stands already.
  const [page] = useState(() => window.location.pathname);
  const touched = useRef(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (account === null) return;
    void store()
      .then(({ typedAt }) => typedAt({ account, page, form }))
      .then((kept) => {
        if (kept === undefined || touched.current) return;
        setValues((before) => ({ ...before, ...kept }));
        setIsBack(true);
      })
      .catch(() => undefined);
  }, [account, page, form]);
  // One after the other, so that what was sent is not kept again by an older press. A computer that keeps nothing stops nobody.
  const inTurn = (
    act: (kept: Awaited<ReturnType<typeof store>>, place: { account: string; page: string; form: string }) => Promise<unknown>,
  ) => {
    if (account === null) return;
    queue.current = queue.current.then(async () => act(await store(), { account, page, form })).catch(() => undefined);
  };
  const change = (name: string, value: string) => {
    touched.current = true;
    const next = { ...values, [name]: value };
    setValues((before) => ({ ...before, [name]: value }));
    inTurn(async ({ keepTyped }, place) => {
      await keepTyped(place, next);
      setIsKept(true);
    });
  };
  /** Forgets what was kept: it was sent. */
  const forget = () => inTurn(({ forgetTyped }, place) => forgetTyped(place));
  /** Forgets what was kept and begins again. */
  const beginAnew = () => {
    setValues(initialOf(fields));
    setIsBack(false);
    setIsKept(false);
    forget();
  };
  return { values, change, forget, isBack, isKept, beginAnew };
}
