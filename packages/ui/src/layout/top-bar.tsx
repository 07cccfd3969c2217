import type { ElementType, ReactNode } from 'react';
import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';
import { Logo } from './logo';

export type TopBarItem = {
  href: string;
  label: string;
  current?: boolean | undefined;
  count?: number | undefined;
  /** Said after the label in place of the bare number, e.g. "6 cases". */
  countLabel?: string | undefined;
};

export type TopBarUser = {
  initials: string;
  role: string;
  specialty?: Specialty | undefined;
  /** Read aloud with the role; not printed. */
  name?: string | undefined;
  href?: string | undefined;
};

export type TopBarProps = {
  brand: { label: string; href: string };
  navLabel: string;
  items: readonly TopBarItem[];
  user?: TopBarUser | undefined;
  /** Replaces the plain avatar and role, e.g. with a menu. */
  userMenu?: ReactNode;
  find?: ReactNode;
  language?: ReactNode;
  /** The router's link; a plain anchor without it. */
  linkAs?: ElementType | undefined;
};

export function TopBar({ brand, navLabel, items, user, userMenu, find, language, linkAs: Link = 'a' }: TopBarProps) {
  return (
    <header className="bm-top">
      <Link className="bm-brand" href={brand.href}>
        <Logo />
        {brand.label}
      </Link>
      {items.length > 0 && (
        <nav className="bm-nav" aria-label={navLabel}>
          <ul className="bm-nav-list">
            {items.map((item) => (
              <li key={item.href}>
                <Link className="bm-nav-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {item.label}
                  <NavCount item={item} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="bm-top-end">
        {find}
        {language}
        {userMenu ?? (user && <UserBadge user={user} linkAs={Link} />)}
      </div>
    </header>
  );
}

function NavCount({ item }: { item: TopBarItem }) {
  if (item.count === undefined || item.count === 0) return null;
  if (!item.countLabel) return <span className="bm-nav-count">{item.count}</span>;
  return (
    <>
      <span className="bm-nav-count" aria-hidden="true">
        {item.count}
      </span>
      <span className="bm-sr">{item.countLabel}</span>
    </>
  );
}

export type UserBadgeProps = { user: TopBarUser; linkAs?: ElementType | undefined };

/** The signed-in person: initials on the specialty's colour, and the role in words where there is room. */
export function UserBadge({ user, linkAs: Link = 'a' }: UserBadgeProps) {
  const content = (
    <>
      <Avatar initials={user.initials} specialty={user.specialty} />
      <span className="bm-who-role">{user.role}</span>
      {user.name && <span className="bm-sr">{user.name}</span>}
    </>
  );
  if (!user.href) return <span className="bm-who">{content}</span>;
  return (
    <Link className="bm-who" href={user.href}>
      {content}
    </Link>
  );
}

export type AvatarProps = { initials: string; specialty?: Specialty | undefined; label?: string | undefined };

export function Avatar({ initials, specialty, label }: AvatarProps) {
  const accessible = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <span className={classNames('bm-avatar', specialty && specialtyClass(specialty))} {...accessible}>
      {initials}
    </span>
  );
}
