import { useCallback, useEffect, useState } from 'react';

/** Something that is read once when a part of a page comes up, and again when it changed. */
export function useLoaded<Value>(load: () => Promise<Value>) {
  const [value, setValue] = useState<Value>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(async () => {
    setFailed(false);
    try {
      setValue(await load());
    } catch {
      setFailed(true);
    }
  }, [load]);
  useEffect(() => {
    void again();
  }, [again]);
  return { value, failed, again };
}
