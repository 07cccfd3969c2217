'use client';
import { Button, Tag } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { NeedsLine } from '../case-list/needs-line';
import type { ReadyCase } from './types';

type Props = { readonly ready: readonly ReadyCase[]; readonly open: boolean; readonly busy: boolean; readonly onAdd: (caseId: string) => void };

/** The cases that wait for a meeting, with what the board should know about their readiness. */
export function ReadyList({ ready, open, busy, onAdd }: Props) {
  const t = useTranslations('agenda.ready');
  return (
    <ul className="ready">
      {ready.map(({ caseId, pseudonym, question, discussion, protocolName, needs }) => {
        const complete = needs.blockers.length === 0 && needs.notes.length === 0;
        return (
          <li key={caseId} className="ready-case">
            <div>
              <h3>
                <Link href={`/cases/${caseId}`}>{pseudonym}</Link>
              </h3>
              <p className="bm-sm bm-muted ready-question">{question}</p>
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
