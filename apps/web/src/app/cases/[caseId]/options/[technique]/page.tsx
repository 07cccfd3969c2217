import '@/features/case-page/engine.css';
import '@/features/library/library.css';
import '@/features/library/library-print.css';
import '@/features/option-page/option-page.css';
import { techniqueName } from '@bonemet/engine';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { Contents } from '@/features/library/contents';
import { PageHead } from '@/features/library/library-head';
import { TechniqueLink } from '@/features/library/links';
import { readLibrary } from '@/features/library/lookup';
import { entriesOf } from '@/features/option-page/entries';
import { General } from '@/features/option-page/general';
import { loadOption } from '@/features/option-page/load-option';
import { Preparation } from '@/features/option-page/preparation';
import { Open, Why, WhyNot } from '@/features/option-page/reasons';
import { StandingLine } from '@/features/option-page/standing';
import { PageShell } from '@/features/shell/page-shell';
import { getLanguage } from '@/i18n/language';

type Props = {
  params: Promise<{ caseId: string; technique: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { loaded, lesion, technique } = await loadOption(await params, await searchParams);
  return { title: [techniqueName(technique, await getLanguage()), loaded.view.pseudonym, lesion.letter].join(', ') };
}

/** Everything the engine and the library have to say of one option for one lesion. */
export default async function OptionPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const option = await loadOption(await params, await searchParams);
  const [library, locale, t, words] = await Promise.all([readLibrary(), getLanguage(), getTranslations('optionPage'), getTranslations('library')]);
  const { loaded, lesion, technique, facts } = option;
  return (
    <PageShell actor={actor} place="cases">
      <PageHead
        title={techniqueName(technique, locale)}
        trail={[{ href: facts, label: loaded.view.pseudonym }]}
        lead={t('for', { pseudonym: loaded.view.pseudonym, letter: lesion.letter, place: lesion.place })}
      >
        <StandingLine option={option} />
        <p className="bm-sm bm-no-print">
          <TechniqueLink technique={technique}>{t('technique')}</TechniqueLink>
        </p>
      </PageHead>
      <div className="library-columns">
        <Contents entries={entriesOf(option.explanation, t, words('differ'), library)} />
        <div className="library-main">
          <Why option={option} />
          <WhyNot option={option} />
          <Open option={option} />
          <Preparation option={option} />
          <General option={option} library={library} />
        </div>
      </div>
    </PageShell>
  );
}
