import '@/features/intended-use/intended-use.css';
import { KNOWLEDGE, PUBLICATIONS } from '@bonemet/engine';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { currentActor } from '@/auth/session';
import { SECTIONS } from '@/features/intended-use/sections';
import { PageShell } from '@/features/shell/page-shell';
import { PublicShell } from '@/features/shell/public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intendedUse'))('title') };
}

export default async function IntendedUsePage() {
  const [actor, locale, t] = await Promise.all([currentActor(), getLanguage(), getTranslations('intendedUse')]);
  const statement = (
    <article className="intended">
      <h1>{t('title')}</h1>
      <p className="intended-lead">{t('lead')}</p>
      {SECTIONS.map((name) => (
        <section key={name}>
          <h2>{t(`${name}.title`)}</h2>
          <p>{t(`${name}.text`)}</p>
          {name === 'knowledge' && (
            <ul>
              {Object.values(PUBLICATIONS).map(({ label, citation }) => (
                <li key={label.en}>{citation[locale]}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="bm-xs bm-quiet">{t('version', { version: KNOWLEDGE.version, rules: KNOWLEDGE.rules, techniques: KNOWLEDGE.techniques })}</p>
    </article>
  );
  return actor ? <PageShell actor={actor} place="about" width="narrow">{statement}</PageShell> : <PublicShell width="narrow">{statement}</PublicShell>;
}
