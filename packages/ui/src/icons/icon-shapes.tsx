import type { ReactNode } from 'react';

/** Drawn on a 16 px square. Marks of a standing carry their own fills; the rest are 1.5 px lines. */
const line = (d: string): ReactNode => <path className="bm-icon-line" d={d} />;
const bold = (d: string): ReactNode => <path className="bm-icon-line bm-icon-line--bold" d={d} />;
const ring = (cx: number, cy: number, r: number): ReactNode => <circle className="bm-icon-line" cx={cx} cy={cy} r={r} />;

export const ICON_SHAPES = {
  preferred: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <circle cx="8" cy="8" r="4.5" fill="none" stroke="var(--surface)" strokeWidth="1.2" />
      <circle cx="8" cy="8" r="1.7" fill="var(--surface)" />
    </>
  ),
  proposed: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="2" />,
  caution: (
    <>
      <path d="M8 1.6 15 14H1Z" fill="var(--caution-fill)" stroke="var(--caution-ink)" strokeWidth="1.3" strokeLinejoin="round" />
      <path d="M8 6v3.8M8 11.6v.5" stroke="var(--caution-on)" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  hold: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="3" fill="currentColor" />
      <path d="M6 4.8v6.4M10 4.8v6.4" stroke="var(--surface)" strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  aside: (
    <>
      <rect x="1.9" y="1.9" width="12.2" height="12.2" rx="2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  question: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />
      <path
        d="M6.3 6.4c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.3-1.8 2.5"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
      <circle cx="8.05" cy="11.1" r=".95" fill="var(--surface)" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="3.1 2.4" />,
  agree: bold('M2.5 8.6 6.2 12 13.5 4'),
  split: bold('M8 2v3.2M8 5.2 3 13M8 5.2 13 13'),
  open: bold('M2.5 6h11M2.5 10.4h11'),
  check: line('m3 8.5 3.4 3.3L13 4.6'),
  'chevron-right': line('m6 3.5 4.5 4.5L6 12.5'),
  'chevron-down': line('m3.5 6 4.5 4.5L12.5 6'),
  'chevron-up': line('m3.5 10 4.5-4.5L12.5 10'),
  'arrow-right': line('M2.5 8H13M9 4l4 4-4 4'),
  'arrow-left': line('M13.5 8H3M7 4 3 8l4 4'),
  search: (
    <>
      {ring(7, 7, 4.6)}
      {line('m10.6 10.6 3.4 3.4')}
    </>
  ),
  blind: line('M1.5 8s2.4-4.3 6.5-4.3c1 0 1.9.25 2.7.64M14.5 8s-2.4 4.3-6.5 4.3c-1 0-1.9-.25-2.7-.64M2.5 13.5l11-11'),
  eye: (
    <>
      {line('M1.5 8S3.9 3.7 8 3.7 14.5 8 14.5 8 12.1 12.3 8 12.3 1.5 8 1.5 8Z')}
      {ring(8, 8, 1.9)}
    </>
  ),
  lock: (
    <>
      <rect className="bm-icon-line" x="3" y="7" width="10" height="7" rx="1.5" />
      {line('M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2')}
    </>
  ),
  clock: (
    <>
      {ring(8, 8, 6.2)}
      {line('M8 4.5V8l2.5 1.6')}
    </>
  ),
  cloud: line('M4.6 12.5a3.1 3.1 0 0 1-.3-6.2 4 4 0 0 1 7.7.6 2.8 2.8 0 0 1-.4 5.6z'),
  saved: (
    <>
      {ring(8, 8, 6.2)}
      {line('m5.3 8.2 1.9 1.9 3.6-3.9')}
    </>
  ),
  info: (
    <>
      {ring(8, 8, 6.2)}
      {line('M8 7.4v3.4M8 5.1v.1')}
    </>
  ),
  document: line('M4 1.8h5.5L12.5 5v9.2H4zM6.2 8h4M6.2 10.8h4'),
  print: line('M4.5 6V2h7v4M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7V14h-7z'),
  download: line('M8 2v8M4.5 6.8 8 10.2l3.5-3.4M2.5 13.5h11'),
  plus: line('M8 3v10M3 8h10'),
  close: line('m4 4 8 8M12 4l-8 8'),
  menu: line('M2.5 4.2h11M2.5 8h11M2.5 11.8h11'),
  drag: line('M6 3.5v.1M10 3.5v.1M6 8v.1M10 8v.1M6 12.4v.1M10 12.4v.1'),
  edit: line('M3 13l.8-3L10.8 3l2.2 2.2L6 12.2z'),
  flag: line('M3.5 14V2.5H12l-2 3 2 3H3.5'),
  user: (
    <>
      {ring(8, 5.2, 2.7)}
      {line('M2.8 13.8c.5-2.9 2.6-4.3 5.2-4.3s4.7 1.4 5.2 4.3')}
    </>
  ),
  flask: line('M6 2h4M6.6 2v4L3 13.5h10L9.4 6V2'),
  calendar: (
    <>
      <rect className="bm-icon-line" x="2" y="3.2" width="12" height="11" rx="1.5" />
      {line('M2 6.6h12M5.2 1.8v2.6M10.8 1.8v2.6')}
    </>
  ),
  offline: line('M2 2l12 12M4.2 9.6a5.4 5.4 0 0 1 3-1.5M1.8 7a8.7 8.7 0 0 1 3.3-2M8 4.3A8.7 8.7 0 0 1 14.2 7M11.8 9.6a5 5 0 0 0-.9-.7M8 12.6v.1'),
  sign: line('M2 13.5h12M3 10.5l1-3 6.5-5.7 2 2L6 9.6z'),
  speak: line('M3 4.5h10v6H8.5l-3 2.5v-2.5H3z'),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICON_SHAPES;
