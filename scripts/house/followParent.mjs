/**
 * Ends this process (by the ordinary SIGTERM, so that it can tidy up) as soon as its parent is gone. A parent that is killed
 * with -9 cannot tell its children, and a child left behind would hold ports and locks.
 */
export function followParent() {
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  };
  const timer = setInterval(look, 300);
  timer.unref();
}

// With `--import …/followParent.mjs?now` a program follows its parent without knowing it.
if (new URL(import.meta.url).search === '?now') followParent();
