import { useTranslations } from 'next-intl';
import { LANGUAGES } from '@/i18n/locales';

/** The minutes of a meeting that is over, in either language. */
export function MinutesLinks({ meetingId }: { readonly meetingId: string }) {
  const t = useTranslations('meetingList.minutes');
  return LANGUAGES.map((language) => (
    <span key={language}>
      {' · '}
      <a href={`/meetings/${meetingId}/minutes?lang=${language}`} hrefLang={language}>
        {t(language)}
      </a>
    </span>
  ));
}
