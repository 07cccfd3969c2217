import type { Technique } from '@bonemet/engine';
import type { LibraryTexts } from '@bonemet/engine/library';
import { Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { scoresByKind, techniquesByAim } from './families';
import { ScoreLink, TechniqueLink } from './links';

type Props = { readonly library: LibraryTexts };

/** Every technique by aim; the forms of a technique stand below it. */
export function TechniqueCatalogue({ library: { texts } }: Props) {
  const t = useTranslations('library');
  const line = ({ id, evidence }: Technique) => (
    <div className="catalogue-line">
      <TechniqueLink technique={id}>{texts.techniques[id]}</TechniqueLink>
      {evidence.length > 0 && <span className="bm-xs bm-quiet bm-num">{t('figureCount', { count: evidence.length })}</span>}
    </div>
  );
  return (
    <div className="catalogue">
      {techniquesByAim().map(({ aim, families, count }) => (
        <Section key={aim} id={aim} title={texts.aims[aim]} note={String(count)}>
          <ul>
            {families.map(({ technique, forms }) => (
              <li key={technique.id}>
                {line(technique)}
                {forms.length > 0 && (
                  <ul>
                    {forms.map((form) => (
                      <li key={form.id}>{line(form)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

/** Every score, classification and list by what it is, with the question that it answers. */
export function ScoreCatalogue({ library: { systems } }: Props) {
  const t = useTranslations('library');
  return (
    <div className="catalogue">
      {scoresByKind().map(({ kind, ids }) => (
        <Section key={kind} title={t(`kinds.${kind}`)} note={String(ids.length)}>
          <ul>
            {ids.map((id) => (
              <li key={id} className="catalogue-score">
                <ScoreLink score={id}>{systems[id].name}</ScoreLink>
                <span className="bm-sm bm-muted">{systems[id].purpose}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
