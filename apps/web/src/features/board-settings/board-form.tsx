'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, NumberField, TextField } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import { type SettingField, type Settings, settingsIn, type Typed, typedOf } from './typed';

type Props = { readonly boardId: string; readonly settings: Settings };

const VIEWER_EXAMPLE = 'https://viewer.example/study/{studyInstanceUid}';

const FAULT_WORDS = { opinionsCloseHours: 'hours', laboratoryDays: 'days', imagingDays: 'days', viewerUrl: 'viewer' } as const satisfies Record<SettingField, string>;

/** What a board asks before its meetings. An entry that does not fit stays as it was typed, with the reason beside it. */
export function BoardForm({ boardId, settings }: Props) {
  const t = useTranslations('boardSettings');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [typed, setTyped] = useState<Typed>(() => typedOf(settings));
  const [faults, setFaults] = useState<readonly SettingField[]>([]);
  const save = useMutation(
    trpc.board.configure.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => setFaults(refusedFields(error.data)),
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const read = settingsIn(typed);
    setFaults(read.ok ? [] : read.faults);
    if (read.ok) save.mutate({ boardId, ...read.settings });
    else save.reset();
  }

  const field = (name: SettingField) => ({
    name,
    value: typed[name],
    error: faults.includes(name) ? t(`faults.${FAULT_WORDS[name]}`) : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });

  return (
    <form className="board-form" method="post" noValidate onSubmit={submit}>
      <NumberField layout="row" label={t('hours')} unit={t('hoursUnit')} hint={t('hoursHint')} inputMode="numeric" {...field('opinionsCloseHours')} />
      <NumberField layout="row" label={t('laboratory')} unit={t('days')} hint={t('daysHint')} inputMode="numeric" {...field('laboratoryDays')} />
      <NumberField layout="row" label={t('imaging')} unit={t('days')} hint={t('daysHint')} inputMode="numeric" {...field('imagingDays')} />
      <TextField layout="row" className="board-form-wide" type="url" label={t('viewer')} hint={t('viewerHint')} placeholder={VIEWER_EXAMPLE} spellCheck={false} {...field('viewerUrl')} />
      <div className="board-form-end">
        <Button variant="primary" type="submit" busy={save.isPending}>{t(save.isPending ? 'busy' : 'save')}</Button>
        {save.isSuccess && faults.length === 0 && <Notice announce="status" icon="check" title={t('saved')}>{t('savedKept')}</Notice>}
        {save.isError && faults.length === 0 && <Notice tone="error" title={t('refused')}>{refusal(save.error)}</Notice>}
      </div>
    </form>
  );
}

/** The fields that the server names; it does not repeat what was typed. */
function refusedFields(data: unknown): SettingField[] {
  const { fields = [] } = (data ?? {}) as { fields?: readonly { path: string }[] };
  return (Object.keys(FAULT_WORDS) as SettingField[]).filter((name) => fields.some(({ path }) => path === name));
}
