import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { isTheme, THEME_COOKIE } from '@/server/theme';

const CHOICES = ['system', 'light', 'dark'] as const;

/** Plain links, never prefetched: following one changes the appearance. */
export async function ThemeChoice() {
  const t = await getTranslations('account.theme');
  const kept = (await cookies()).get(THEME_COOKIE)?.value;
  const current = isTheme(kept) ? kept : 'system';
  return (
    <nav className="bm-lang" aria-label={t('label')}>
      {CHOICES.map((theme) => (
        <a key={theme} className="bm-lang-choice" href={`/theme/${theme}?back=/account`} aria-current={theme === current ? 'true' : undefined}>
          {t(theme)}
        </a>
      ))}
    </nav>
  );
}
