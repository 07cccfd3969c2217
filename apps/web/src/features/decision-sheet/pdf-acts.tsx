import { ButtonLink } from '@bonemet/ui';
import { useLocale, useTranslations } from 'next-intl';
import { LANGUAGES, languageOf } from '@/i18n/locales';
import { PrintButton } from './print-button';
import { WithIdentity } from './with-identity';

type Props = { readonly decisionId: string; readonly pseudonym: string; readonly mayIdentify: boolean };

/** The ways in which the sheet leaves; the reader's own language stands first. */
export function PdfActs({ decisionId, pseudonym, mayIdentify }: Props) {
  const t = useTranslations('decision.side');
  const own = languageOf(useLocale());
  return (
    <>
      {[own, ...LANGUAGES.filter((language) => language !== own)].map((language) => (
        <ButtonLink key={language} variant={language === own ? 'primary' : 'default'} icon="download" href={`/decisions/${decisionId}/pdf?lang=${language}`} hrefLang={language}>
          {t(`pdf.${language}`)}
        </ButtonLink>
      ))}
      <PrintButton variant="quiet" />
      {mayIdentify && <WithIdentity decisionId={decisionId} pseudonym={pseudonym} language={own} />}
    </>
  );
}
