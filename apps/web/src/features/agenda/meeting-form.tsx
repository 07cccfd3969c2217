'use client';
import { MEETING_MINUTES } from '@bonemet/board';
import { Button, Notice, NumberField, SelectField, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { TIME_ZONE } from '@/i18n/locales';
import { useRefusal } from '../shell/use-refusal';
import { momentInZone } from './moment-in-zone';
import type { MeetingTimes } from './types';

type MeetingWhen = { readonly startsAt: Date; readonly place: string; readonly minutes: number };

type Props = {
  readonly first: MeetingTimes;
  readonly boards?: readonly { readonly id: string; readonly name: string }[];
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (when: MeetingWhen, boardId: string) => void;
  readonly children?: ReactNode;
};

type Fault = 'when' | 'place' | 'minutes';

/** When, where and how long. What does not fit stays as it was typed, with the reason beside it. */
export function MeetingForm({ first, boards = [], submit, busy, error, onSend, children }: Props) {
  const t = useTranslations('agenda.meeting');
  const refusal = useRefusal();
  const [typed, setTyped] = useState({ ...first, minutes: String(first.minutes), boardId: boards[0]?.id ?? '' });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const field = (name: keyof typeof typed) => ({ name, value: typed[name], onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }) });
  const fault = (name: Fault) => (faults.includes(name) ? t(`faults.${name}`) : undefined);

  function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const startsAt = momentInZone(typed.day, typed.time, TIME_ZONE);
    const minutes = /^\d{1,3}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : 0;
    const place = typed.place.trim();
    const fits = minutes >= MEETING_MINUTES.min && minutes <= MEETING_MINUTES.max;
    setFaults([...(startsAt ? [] : ['when' as const]), ...(place ? [] : ['place' as const]), ...(fits ? [] : ['minutes' as const])]);
    if (startsAt && place && fits) onSend({ startsAt, place, minutes }, typed.boardId);
  }
  return (
    <form className="meeting-form" method="post" noValidate onSubmit={send}>
      {boards.length > 1 && <SelectField label={t('board')} options={boards.map(({ id, name }) => ({ value: id, label: name }))} {...field('boardId')} />}
      <div className="meeting-form-pair">
        <TextField label={t('day')} type="date" error={fault('when')} {...field('day')} />
        <TextField label={t('time')} type="time" step={300} hint={t('zone')} {...field('time')} />
      </div>
      <div className="meeting-form-pair">
        <TextField label={t('place')} maxLength={120} error={fault('place')} {...field('place')} />
        <NumberField label={t('minutes')} unit={t('minutesUnit')} inputMode="numeric" error={fault('minutes')} {...field('minutes')} />
      </div>
      {error !== null && error !== undefined && (
        <Notice tone="error" title={t('refused')}>
          {refusal(error)}
        </Notice>
      )}
      <div className="dialog-actions">
        <Button variant="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}
