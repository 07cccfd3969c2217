'use client';
import { Button, Tag } from '@bonemet/ui';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { NeedsLine } from '../case-list/needs-line';
import type { ReadyCase } from './types';

type Props = { readonly ready: readonly ReadyCase[]; readonly open: boolean; readonly busy: boolean; readonly onAdd: (caseId: string) => void };

/** The cases that wait for a meeting, with what the board should know about their readiness. */
export function ReadyList({ ready, open, busy, onAdd }: Props) {
  const t = useTranslations('agenda.ready');
  const specialties = useTranslations('specialty');
  const format = useFormatter();
  return (
    <ul className="ready">
      {ready.map(({ caseId, pseudonym, question, discussion, protocolName, needs, comesBackWith }) => {
        const complete = needs.blockers.length === 0 && needs.notes.length === 0;
        return (
          <li key={caseId} className="ready-case">
            <div>
              <h3>
                <Link href={`/cases/${caseId}`}>{pseudonym}</Link>
              </h3>
              <p className="bm-sm bm-muted ready-question">{question}</p>
              {comesBackWith && (
                <p className="bm-sm">
                  <Tag>{comesBackWith.length > 0 ? t('comesBackWith', { who: format.list(comesBackWith.map((specialty) => specialties(specialty)), { type: 'disjunction' }) }) : t('comesBack')}</Tag>
                </p>
              )}
              <p className="ready-needs bm-sm">
                {complete && discussion === 'board' ? <Tag kind="line">{t('complete')}</Tag> : <NeedsLine needs={needs} protocol={discussion === 'protocol' ? protocolName : null} />}
              </p>
            </div>
            {open && (
              <Button icon="plus" busy={busy} aria-label={t('add', { name: pseudonym })} onClick={() => onAdd(caseId)}>
                {t('addShort')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
