/** The first signs of a digest in groups of four: four groups, unless fewer do. */
export const shortDigest = (digest: string, groups = 4): string => digest.slice(0, 4 * groups).replace(/(.{4})(?=.)/g, '$1 ');

/** A digest in short form; the whole of it is one step away. */
export function Digest({ value, groups }: { value: string; groups?: number }) {
  return (
    <code className="ax-nowrap" title={value}>
      {shortDigest(value, groups)}
    </code>
  );
}
