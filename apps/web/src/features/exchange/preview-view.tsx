'use client';
import type { CaseFilePreview, LesionMapping, MappedFact } from '@bonemet/record';
import { DataTable, DefinitionList, LesionMark, Notice, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { usePreviewWords } from './use-preview-words';

type Props = { readonly preview: CaseFilePreview };

/** What a file would bring in: first what speaks against it, then what goes where. */
export function PreviewView({ preview }: Props) {
  const t = useTranslations('exchange.preview');
  const words = usePreviewWords();
  const { importable, unreadable, lesions, mapped } = preview;
  return (
    <div className="exchange-preview">
      <h2>{t(importable ? 'title' : 'titleNot')}</h2>
      {importable ? (
        <Notice icon="check" announce="status" title={t('ready.title')}>
          {t('ready.todo', { facts: mapped.length, lesions: lesions.length })}
        </Notice>
      ) : (
        <Notice tone="error" icon="hold" title={t('not.title')}>
          {unreadable ? words.unreadable(unreadable) : t('not.todo')}
        </Notice>
      )}
      <Against preview={preview} />
      {mapped.length > 0 && <h3 className="bm-sr">{t('mapped')}</h3>}
      <Sheet texts={preview.texts} />
      <Mapped title={t('ofCase')} facts={mapped.filter(({ lesion }) => lesion === null)} />
      {lesions.map((lesion) => (
        <Mapped key={lesion.letter} title={<LesionTitle lesion={lesion} />} facts={mapped.filter((fact) => fact.lesion === lesion.letter)} always />
      ))}
    </div>
  );
}

/** The places of the file that keep it out, each with its reason. No value is shown. */
function Against({ preview: { refused, unmapped } }: Props) {
  const t = useTranslations('exchange.preview');
  const reasons = useTranslations('exchange.unmapped');
  const words = usePreviewWords();
  const columns = [{ key: 'path', header: t('path'), rowHeader: true }, { key: 'why', header: t('why') }];
  return (
    <>
      {refused.length > 0 && (
        <Section level={3} title={t('refused')} note={t('refusedNote', { count: refused.length })}>
          <DataTable className="exchange-table" label={t('refused')} columns={columns} rows={refused.map((one, at) => ({ key: `${at}`, cells: { path: <Path path={one.path} />, why: words.refusal(one) } }))} />
        </Section>
      )}
      {unmapped.length > 0 && (
        <Section level={3} title={t('unmapped')} note={t('unmappedNote')}>
          <DataTable className="exchange-table" label={t('unmapped')} columns={columns} rows={unmapped.map(({ path, reason }, at) => ({ key: `${at}`, cells: { path: <Path path={path} />, why: reasons(reason) } }))} />
        </Section>
      )}
    </>
  );
}

/** A place in the file, which may go on in the next line after a dot. */
export function Path({ path }: { readonly path: string }) {
  const t = useTranslations('exchange.preview');
  if (path === '') return t('whole');
  return (
    <code className="exchange-path">
      {path.split('.').map((step, at) => (
        <Fragment key={at}>
          {at > 0 && (
            <>
              .<wbr />
            </>
          )}
          {step}
        </Fragment>
      ))}
    </code>
  );
}

function LesionTitle({ lesion: { letter, id, side } }: { readonly lesion: LesionMapping }) {
  const t = useTranslations('exchange.preview');
  const sides = useTranslations('caseForm.side');
  const renamed = id !== letter && id !== 'lesion';
  return (
    <span className="exchange-lesion">
      <LesionMark level="none" letter={letter} />
      {t('ofLesion', { letter })}
      <span className="bm-quiet">{[side === null ? t('sideUnknown') : sides(side).toLocaleLowerCase(), renamed && t('idInFile', { id })].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function Sheet({ texts: { pseudonym, question, patientWishes } }: { readonly texts: CaseFilePreview['texts'] }) {
  const t = useTranslations('exchange.preview');
  const items = [
    ...(pseudonym === null ? [] : [{ term: t('pseudonym'), detail: <span className="bm-quiet">{t('pseudonymDropped', { pseudonym })}</span> }]),
    ...(question === null ? [] : [{ term: t('question'), detail: <span className="exchange-words">{question}</span> }]),
    ...(patientWishes === null ? [] : [{ term: t('wishes'), detail: <span className="exchange-words">{patientWishes}</span> }]),
  ];
  if (items.length === 0) return null;
  return (
    <Section level={3} title={t('sheet')}>
      <DefinitionList layout="rules" items={items} />
    </Section>
  );
}

type MappedProps = { readonly title: ReactNode; readonly facts: readonly MappedFact[]; readonly always?: boolean };

function Mapped({ title, facts, always = false }: MappedProps) {
  const t = useTranslations('exchange.preview');
  const words = usePreviewWords();
  if (facts.length === 0 && !always) return null;
  const label = typeof title === 'string' ? title : t('ofLesion', { letter: facts[0]?.lesion ?? '' });
  return (
    <Section level={3} title={title} note={t('mappedNote', { count: facts.length })}>
      {facts.length > 0 && (
        <DataTable
          className="exchange-table"
          label={label}
          columns={[{ key: 'field', header: t('field'), rowHeader: true }, { key: 'value', header: t('value') }, { key: 'path', header: t('path') }]}
          rows={facts.map((fact) => ({
            key: fact.path,
            cells: { field: words.label(fact), value: fact.value === null ? <span className="bm-quiet">{words.value(fact)}</span> : words.value(fact), path: <Path path={fact.path} /> },
          }))}
        />
      )}
    </Section>
  );
}
