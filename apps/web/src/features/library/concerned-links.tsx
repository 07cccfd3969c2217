import { type TechniqueId, techniqueName } from '@bonemet/engine';
import type { LibraryTexts, SystemId } from '@bonemet/engine/library';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { ScoreLink, TechniqueLink } from './links';

type Props = { readonly techniques: readonly TechniqueId[]; readonly scores: readonly SystemId[]; readonly library: LibraryTexts };

/** The techniques and scores that something concerns, each leading to its page. */
export function ConcernedLinks({ techniques, scores, library }: Props) {
  const t = useTranslations('library');
  const locale = useLanguage();
  if (techniques.length + scores.length === 0) return null;
  return (
    <div className="concerned bm-no-print">
      <span className="bm-quiet">{t('concerns')}</span>
      <ul>
        {scores.map((id) => (
          <li key={id}>
            <ScoreLink score={id}>{library.systems[id].name}</ScoreLink>
          </li>
        ))}
        {techniques.map((id) => (
          <li key={id}>
            <TechniqueLink technique={id}>{techniqueName(id, locale)}</TechniqueLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
