'use client';
import { ITEM_MINUTES } from '@bonemet/board';
import { Button, Icon, Tag } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { dropLook, Handle } from '../shell/use-drag';
import type { PlannedItem } from './types';

type Props = {
  readonly item: PlannedItem;
  readonly open: boolean;
  readonly handle: Handle;
  readonly place: { readonly index: number; readonly count: number };
  readonly look: ReturnType<typeof dropLook>;
  readonly onStep: (way: 'earlier' | 'later') => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onRemove: () => void;
};

/** A case on the agenda: its place, its minutes, and the way off it. */
export function PlannedRow({ item, open, handle, place: { index, count }, look, onStep, onMinutes, onRemove }: Props) {
  const t = useTranslations('agenda.planned');
  const { id, caseId, pseudonym, question, protocolName, minutes, discussed } = item;
  const steps = [
    { way: 'earlier', icon: 'chevron-up', ended: index === 0 },
    { way: 'later', icon: 'chevron-down', ended: index === count - 1 },
  ] as const;
  return (
    <li className={look ? `planned-item planned-item--${look}` : 'planned-item'} data-row={id}>
      <span className="planned-place">
        {open && (
          <span className="planned-handle" aria-hidden="true" {...handle}>
            <Icon name="drag" />
          </span>
        )}
        <span className="bm-num">{index + 1}</span>
      </span>
      <div className="planned-case">
        <h3>
          <Link href={`/cases/${caseId}`}>{pseudonym}</Link> {protocolName !== null && item.discussion === 'protocol' && <Tag>{protocolName}</Tag>}
        </h3>
        <p className="bm-sm bm-muted planned-question">{question}</p>
      </div>
      <div className="planned-minutes" role="group" aria-label={t('minutesOf', { name: pseudonym })}>
        {open && <Button variant="quiet" aria-label={t('less', { name: pseudonym })} aria-disabled={minutes <= ITEM_MINUTES.min || undefined} onClick={() => minutes > ITEM_MINUTES.min && onMinutes(minutes - ITEM_MINUTES.step)}>−</Button>}
        <span className="bm-num">{t('minutes', { minutes })}</span>
        {open && <Button variant="quiet" icon="plus" aria-label={t('more', { name: pseudonym })} aria-disabled={minutes >= ITEM_MINUTES.max || undefined} onClick={() => minutes < ITEM_MINUTES.max && onMinutes(minutes + ITEM_MINUTES.step)} />}
      </div>
      {open && (
        <div className="planned-actions">
          {steps.map(({ way, icon, ended }) => (
            <Button key={way} variant="quiet" icon={icon} data-step={way} aria-label={t(way, { name: pseudonym })} aria-disabled={ended || undefined} onClick={() => !ended && onStep(way)} />
          ))}
          {discussed ? <Tag kind="line">{t('discussed')}</Tag> : <Button variant="quiet" icon="close" aria-label={t('remove', { name: pseudonym })} onClick={onRemove} />}
        </div>
      )}
    </li>
  );
}
