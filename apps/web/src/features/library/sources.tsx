import { CONFLICTS, type ConflictId } from '@bonemet/engine';
import { STUDIES, type StudyId } from '@bonemet/engine/library';
import { StandingMark, Tag } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { textsOf } from '../case-page/texts';
import { DisagreementLink } from './links';
import { type Cited, publicationsOf, studiesOf } from './passages';

type Props = Cited & {
  /** Left out where the page itself is about the disagreement. */
  readonly withConflicts?: boolean;
  /** Left out where the publication stands as the title above. */
  readonly withNames?: boolean;
};

/** Where a statement comes from: publication and sections, the studies quoted there, and where the sources differ. */
export function Sources({ sources, conflicts, withConflicts = true, withNames = true }: Props) {
  const t = useTranslations('library.source');
  const locale = useLanguage();
  return (
    <div className="cite">
      {sources.length === 0 && <Tag kind="line">{t('remark')}</Tag>}
      {publicationsOf(sources, locale).map(({ file, label, sections, printedIn }) => (
        <p key={file}>
          {withNames && <b>{label}</b>}
          {withNames && sections && ', '}
          {sections && <span lang={printedIn === locale ? undefined : printedIn}>{sections}</span>}
        </p>
      ))}
      <Studies ids={studiesOf(sources)} />
      {withConflicts && <Disagreements ids={conflicts} />}
    </div>
  );
}

/** The studies by name; they open to where each was published. */
function Studies({ ids }: { readonly ids: readonly StudyId[] }) {
  const t = useTranslations('library.source');
  if (ids.length === 0) return null;
  return (
    <details className="cite-studies">
      <summary>
        {t('quoted')} <span>{ids.map((id) => STUDIES[id].label).join(', ')}</span>
      </summary>
      <ul>
        {ids.map((id) => (
          <li key={id} lang="en">
            {STUDIES[id].citation}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Disagreements({ ids }: { readonly ids: readonly ConflictId[] }) {
  const t = useTranslations('library.source');
  const { conflicts } = textsOf(useLanguage());
  return ids.map((id) => (
    <p key={id} className="cite-differ">
      <StandingMark standing="question" size="small" />
      <DisagreementLink conflict={id}>{t(CONFLICTS[id].kind, { topic: conflicts[id].topic })}</DisagreementLink>
    </p>
  ));
}
