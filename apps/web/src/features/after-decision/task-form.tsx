'use client';
import { SPECIALTIES, type Specialty } from '@bonemet/board';
import { FieldRow, TextField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { ActDialog } from '../review/act-dialog';

type Props = { readonly caseId: string; readonly people: readonly { readonly membershipId: string; readonly displayName: string }[] };

const SHORTEST = 3;
const OF_SPECIALTY = 'specialty:';

/** Gives one person or a whole specialty something to do by a day. */
export function TaskForm({ caseId, people }: Props) {
  const t = useTranslations('afterDecision.tasks');
  const specialties = useTranslations('specialty');
  const whoId = useId();
  const trpc = useTRPC();
  const add = useMutation(trpc.task.add.mutationOptions());
  const [what, setWhat] = useState('');
  const [who, setWho] = useState('');
  const [dueOn, setDueOn] = useState('');
  const specialty = who.startsWith(OF_SPECIALTY) ? (who.slice(OF_SPECIALTY.length) as Specialty) : null;
  return (
    <ActDialog
      icon="plus"
      words={{ open: t('add'), title: t('add'), submit: t('submit'), busy: t('busy'), cancel: t('cancel'), refused: t('refused') }}
      fault={what.trim().length >= SHORTEST && who !== '' && dueOn !== '' ? null : ''}
      send={() => add.mutateAsync({ caseId, what: what.trim(), assigneeId: specialty === null ? who : null, specialty, dueOn })}
      onSent={() => {
        setWhat('');
        setWho('');
        setDueOn('');
      }}
    >
      <TextField label={t('what')} maxLength={500} value={what} onChange={(event) => setWhat(event.target.value)} />
      <FieldRow id={whoId} label={t('who')}>
        <select id={whoId} className="bm-input" value={who} onChange={(event) => setWho(event.target.value)}>
          <option value="" disabled>
            {t('chooseWho')}
          </option>
          <optgroup label={t('specialties')}>
            {SPECIALTIES.map((one) => (
              <option key={one} value={`${OF_SPECIALTY}${one}`}>
                {specialties(one)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('people')}>
            {people.map(({ membershipId, displayName }) => (
              <option key={membershipId} value={membershipId}>
                {displayName}
              </option>
            ))}
          </optgroup>
        </select>
      </FieldRow>
      <TextField type="date" label={t('due')} value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
    </ActDialog>
  );
}
