import { Alert } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';

/** What changed on the table while the reader was on the page. What was typed stays as it is. */
export function TableNews({ news, onRead }: { news: readonly string[]; onRead: () => void }) {
  if (news.length === 0) return null;
  return (
    <div className="ax-section">
      <Alert key={news.length} tone="soon" title="The table changed while you were on this page" takesFocus>
        <ul>
          {news.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>What you typed is still there.</p>
        <Button kind="quiet" onClick={onRead}>
          I have read this
        </Button>
      </Alert>
    </div>
  );
}
