import type { Technique } from '@bonemet/engine';
import type { LibraryTexts } from '@bonemet/engine/library';
import { useTranslations } from 'next-intl';
import { formsOf } from './families';
import { TechniqueLink } from './links';

type Props = { readonly technique: Technique; readonly library: LibraryTexts };

/** The technique of which this is a form, and its own forms. */
export function Family({ technique, library: { texts } }: Props) {
  const t = useTranslations('library');
  const forms = formsOf(technique.id);
  if (!technique.parent && forms.length === 0) return null;
  return (
    <div className="concerned">
      <span className="bm-quiet">{t(technique.parent ? 'formOf' : 'forms')}</span>
      <ul>
        {technique.parent && (
          <li>
            <TechniqueLink technique={technique.parent}>{texts.techniques[technique.parent]}</TechniqueLink>
          </li>
        )}
        {forms.map(({ id }) => (
          <li key={id}>
            <TechniqueLink technique={id}>{texts.techniques[id]}</TechniqueLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
