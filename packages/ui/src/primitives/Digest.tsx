/** The first 16 signs of a digest in groups of four; the whole of it is one step away. */
export const shortDigest = (digest: string): string => digest.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');

export function Digest({ value }: { value: string }) {
  return (
    <code className="ax-nowrap" title={value}>
      {shortDigest(value)}
    </code>
  );
}
