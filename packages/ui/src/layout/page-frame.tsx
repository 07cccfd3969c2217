import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export type PageWidth = 'page' | 'workspace' | 'full' | 'narrow';

export type PageFrameProps = {
  skipLabel: string;
  topBar: ReactNode;
  children: ReactNode;
  /** The foot line; required wherever engine output stands. */
  creed?: ReactNode;
  width?: PageWidth | undefined;
  mainId?: string | undefined;
};

export function PageFrame({ skipLabel, topBar, children, creed, width = 'page', mainId = 'main' }: PageFrameProps) {
  return (
    <div className="bm-frame">
      <SkipLink href={`#${mainId}`} label={skipLabel} />
      {topBar}
      <main id={mainId} className={classNames('bm-main', `bm-main--${width}`)} tabIndex={-1}>
        {children}
      </main>
      {creed}
    </div>
  );
}

export type SkipLinkProps = { href: string; label: string };

export function SkipLink({ href, label }: SkipLinkProps) {
  return (
    <a className="bm-skip" href={href}>
      {label}
    </a>
  );
}

export type CreedProps = {
  /** "BoneMet lists options for discussion with their sources." */
  lists: string;
  /** "The board decides." */
  decides: string;
  /** Which knowledge the screen was computed with. */
  version?: ReactNode;
};

export function Creed({ lists, decides, version }: CreedProps) {
  return (
    <footer className="bm-creed">
      <span>
        {lists} <b>{decides}</b>
      </span>
      {version && <span className="bm-creed-version">{version}</span>}
    </footer>
  );
}
