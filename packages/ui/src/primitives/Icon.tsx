import type { ReactNode } from 'react';

const full = <circle className="f" cx="12" cy="12" r="10" />;
const ring = <circle cx="12" cy="12" r="10" />;

/** The glyphs of the house. Filled check, half, ring mean done, now, later. */
const glyphs = {
  done: (
    <>
      {full}
      <path className="k" d="m7.5 12.5 3 3 6-6.5" />
    </>
  ),
  now: (
    <>
      {ring}
      <path className="f" stroke="none" d="M12 2a10 10 0 0 0 0 20z" />
    </>
  ),
  later: ring,
  late: (
    <>
      <path d="M12 3 1.8 20.5h20.4z" />
      <path d="M12 10v4.5M12 17.4v.1" />
    </>
  ),
  due: (
    <>
      {ring}
      <path d="M12 6.5V12l3.5 2.5" />
    </>
  ),
  paused: (
    <>
      {ring}
      <path d="M9.5 8.5v7M14.5 8.5v7" />
    </>
  ),
  no: (
    <>
      {ring}
      <path d="m8 8 8 8M16 8l-8 8" />
    </>
  ),
  turn: <path d="M4 12h16M13.5 5.5 20 12l-6.5 6.5" />,
  talk: <path d="M3 4h18v13H11l-5 4v-4H3z" />,
  swap: <path d="M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4" />,
  locked: (
    <>
      <rect x="4.5" y="11" width="15" height="10" rx="1.5" />
      <path d="M8 11V7.5a4 4 0 0 1 8 0V11" />
    </>
  ),
  eye: (
    <>
      <path d="M1.5 12S5.5 5 12 5s10.5 7 10.5 7-4 7-10.5 7S1.5 12 1.5 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  file: (
    <>
      <path d="M5 2.5h9l5 5v14H5z" />
      <path d="M14 2.5v5h5M8.5 12.5h7M8.5 16.5h7" />
    </>
  ),
  download: <path d="M12 3v12M6 10l6 6 6-6M4 21h16" />,
  print: <path d="M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  plus: <path d="M12 4v16M4 12h16" />,
  cross: <path d="M5 5l14 14M19 5 5 19" />,
} satisfies Record<string, ReactNode>;

export type Glyph = keyof typeof glyphs;

/** A glyph for the eye only: the words beside it carry the meaning. */
export function Icon({ glyph }: { glyph: Glyph }) {
  return (
    <svg className="ax-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {glyphs[glyph]}
    </svg>
  );
}
