import { type Look, sayTableNews, type TableShown } from '@ice-access/domain/wording';
import { useRef, useState } from 'react';

/** What changed on the table since the reader saw it last, in sentences. What the reader did is no news: `own` is told its version. */
export function useTableNews(version: number, shown: TableShown, look: Look) {
  const [seen, setSeen] = useState({ version, shown });
  const [news, setNews] = useState<readonly string[]>([]);
  const ownVersion = useRef(0);
  if (version !== seen.version) {
    setSeen({ version, shown });
    if (version !== ownVersion.current) setNews([...news, ...sayTableNews(seen.shown, shown, look)]);
  }
  return {
    news,
    dismiss: () => setNews([]),
    own: (done: number) => {
      ownVersion.current = done;
    },
  };
}
