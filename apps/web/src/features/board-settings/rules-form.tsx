'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, NumberField, SegmentedField } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import { JudgesTable } from './judges-table';
import { type RuleFault, type Rules, rulesIn, typedRules, withJudge } from './rules';

type Props = { readonly boardId: string; readonly rules: Rules };

const SHOWN = ['by_specialty', 'totals_only'] as const;

/** By which rules a board decides: its quorum, who can judge what, and how ratings are shown afterwards. */
export function RulesForm({ boardId, rules }: Props) {
  const t = useTranslations('boardRules');
  const words = useTranslations('boardSettings');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [typed, setTyped] = useState(() => typedRules(rules));
  const [faults, setFaults] = useState<readonly RuleFault[]>([]);
  const save = useMutation(trpc.board.setRules.mutationOptions({ onSuccess: () => router.refresh() }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const read = rulesIn(typed);
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return save.reset();
    const { judges, ...others } = read.rules;
    save.mutate({ boardId, ...others, judges: Object.fromEntries(Object.entries(judges).map(([group, specialties]) => [group, [...specialties]])) as Parameters<typeof save.mutate>[0]['judges'] });
  }
  const fault = (name: RuleFault) => (faults.includes(name) ? t(`faults.${name}`) : undefined);
  const number = (name: 'physicians' | 'specialties') => ({
    name, value: typed[name], error: fault(name), inputMode: 'numeric' as const, layout: 'row' as const, label: t(name), unit: t(`${name}Unit`),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <form className="board-form" method="post" noValidate onSubmit={submit}>
      <NumberField {...number('physicians')} />
      <NumberField {...number('specialties')} />
      <JudgesTable judges={typed.judges} error={fault('judges')} onChange={(group, specialty, judging) => setTyped({ ...typed, judges: withJudge(typed.judges, group, specialty, judging) })} />
      <SegmentedField
        layout="row"
        label={t('shown')}
        hint={t('shownNote')}
        value={typed.ratingsShown}
        options={SHOWN.map((value) => ({ value, label: t(value) }))}
        onValueChange={(value) => setTyped({ ...typed, ratingsShown: value as (typeof SHOWN)[number] })}
      />
      <div className="board-form-end">
        <Button variant="primary" type="submit" busy={save.isPending}>{words(save.isPending ? 'busy' : 'save')}</Button>
        {save.isSuccess && faults.length === 0 && <Notice announce="status" icon="check" title={words('saved')}>{words('savedKept')}</Notice>}
        {save.isError && <Notice tone="error" title={words('refused')}>{refusal(save.error)}</Notice>}
      </div>
    </form>
  );
}
