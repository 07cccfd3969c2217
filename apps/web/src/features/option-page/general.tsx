import { PUBLICATIONS } from '@bonemet/engine';
import { figuresTable, type LibraryTexts, monographSection } from '@bonemet/engine/library';
import { Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { CitedTableView } from '../library/cited-table';
import { DisagreementSection } from '../library/disagreement-list';
import { PassageList } from '../library/passages-list';
import { publicationsOf } from '../library/passages';
import type { LoadedOption } from './load-option';
import { Statements } from './statements';

type Props = { readonly option: LoadedOption; readonly library: LibraryTexts };

const GENERAL = ['results', 'delayAndDuration', 'complications', 'resources'] as const;

/** What is said of the technique whatever the lesion: effect, delay, complications, resources, disagreements, sources. */
export function General({ option, library }: Props) {
  const t = useTranslations('optionPage');
  const { explanation, technique, facts } = option;
  const figures = figuresTable(explanation.figures, library);
  return (
    <>
      {explanation.information.length > 0 && (
        <Section id="information" kind="form" className="library-section" title={t('information')}>
          <Statements statements={explanation.information} facts={facts} />
        </Section>
      )}
      {GENERAL.map((section) => {
        const statements = monographSection(technique, section, library);
        const withFigures = section === 'results' && explanation.figures.length > 0;
        if (statements.length === 0 && !withFigures) return null;
        return (
          <Section key={section} id={section} kind="form" className="library-section" title={library.words.sections[section]}>
            <PassageList statements={statements} />
            {withFigures && <CitedTableView table={figures} />}
          </Section>
        );
      })}
      <DisagreementSection conflicts={explanation.conflicts} />
      <AllSources option={option} />
    </>
  );
}

/** Every place that this page cites, by publication. */
function AllSources({ option: { explanation } }: Pick<Props, 'option'>) {
  const t = useTranslations('optionPage');
  const locale = useLanguage();
  return (
    <Section id="sources" kind="form" className="library-section" title={t('sources')}>
      <dl className="publications">
        {publicationsOf(explanation.sources, locale).map(({ file, label, sections, printedIn }) => (
          <div key={file}>
            <dt>{label}</dt>
            <dd>
              {PUBLICATIONS[file].citation[locale]}
              <span className="bm-source" lang={printedIn === locale ? undefined : printedIn}>
                {sections}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
