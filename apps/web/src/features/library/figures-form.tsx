import { PUBLICATIONS } from '@bonemet/engine';
import type { LibraryTexts } from '@bonemet/engine/library';
import { Button, ButtonLink, FieldRow, SelectField, TextField } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { LIBRARY } from './address';
import { scoresByKind, techniquesByAim } from './families';
import { FIGURE_IDS, type FiguresQuery, GENERAL, PUBLICATION_FILES, publicationSlug, scoresWith, techniquesWith } from './figures-filter';

type Props = { readonly query: FiguresQuery; readonly library: LibraryTexts };

const ADDRESS = `${LIBRARY}/figures`;

/** A plain form: what is asked for stands in the address, where it can be kept and sent on. */
export function FiguresForm({ query, library }: Props) {
  const t = useTranslations('library.figures');
  const locale = useLanguage();
  const publications = PUBLICATION_FILES.map((file) => ({ value: publicationSlug(file), label: PUBLICATIONS[file].label[locale] }));
  return (
    <form className="figures-form bm-no-print" action={ADDRESS} key={JSON.stringify(query)}>
      <FieldRow id="figures-about" label={t('about')}>
        <select id="figures-about" className="bm-input" name="about" defaultValue={query.about}>
          <option value="">{t('everything')}</option>
          <Subjects library={library} />
          <option value={GENERAL}>{t('general')}</option>
        </select>
      </FieldRow>
      <SelectField label={t('publication')} name="publication" defaultValue={query.publication} options={[{ value: '', label: t('everyPublication') }, ...publications]} />
      <TextField label={t('text')} name="q" type="search" defaultValue={query.text} autoComplete="off" />
      <div className="figures-acts">
        <Button type="submit" variant="primary" icon="search">
          {t('show')}
        </Button>
        <ButtonLink href={ADDRESS} variant="quiet" linkAs={Link}>
          {t('reset')}
        </ButtonLink>
      </div>
    </form>
  );
}

/** Techniques by aim, then scores: those for which a figure is reported. */
function Subjects({ library: { texts, systems } }: Pick<Props, 'library'>) {
  const t = useTranslations('library');
  const techniques = new Set(FIGURE_IDS.flatMap(techniquesWith));
  const scores = new Set(FIGURE_IDS.flatMap(scoresWith));
  return (
    <>
      {techniquesByAim().map(({ aim, families }) => {
        const listed = families.flatMap(({ technique, forms }) => [technique, ...forms]).filter(({ id }) => techniques.has(id));
        if (listed.length === 0) return null;
        return (
          <optgroup key={aim} label={texts.aims[aim]}>
            {listed.map(({ id }) => (
              <option key={id} value={id.toLowerCase()}>
                {texts.techniques[id]}
              </option>
            ))}
          </optgroup>
        );
      })}
      <optgroup label={t('scores.title')}>
        {scoresByKind().flatMap(({ ids }) => ids.filter((id) => scores.has(id)).map((id) => (
          <option key={id} value={id}>
            {systems[id].name}
          </option>
        )))}
      </optgroup>
    </>
  );
}
