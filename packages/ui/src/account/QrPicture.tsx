import { encode } from 'uqr';

/** A QR code as a picture that a telephone reads; whoever cannot use it reads the key beside it. */
export function QrPicture({ of, label }: { of: string; label: string }) {
  const { data, size } = encode(of, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="ax-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
