'use client';
import { useMutation } from '@tanstack/react-query';
import { SPECIALTIES, type Specialty } from '@bonemet/board';
import { Button, Notice, Section, SelectField, SpecialtyCode, Tag, TextField } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { codeOf } from '../shell/specialties';
import { useRefusal } from '../shell/use-refusal';
import { GuestPass } from './guest-pass';
import type { PlannedGuest } from './types';

type Props = { readonly meetingId: string; readonly guests: readonly PlannedGuest[]; readonly open: boolean };

/** Who is let in from elsewhere. The way in is shown once, when it is made. */
export function GuestsSection({ meetingId, guests, open }: Props) {
  const t = useTranslations('agenda.guests');
  const specialtyName = useTranslations('specialty');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [specialty, setSpecialty] = useState<Specialty | ''>('');
  const [fault, setFault] = useState(false);
  const invite = useMutation(trpc.guest.invite.mutationOptions());
  const revoke = useMutation(trpc.guest.revoke.mutationOptions({ onSettled: () => router.refresh() }));

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const meant = String(new FormData(form).get('guestName')).trim();
    const made = () => {
      form.reset();
      setSpecialty('');
      router.refresh();
    };
    setFault(meant.length < 2);
    if (meant.length >= 2 && !invite.isPending) invite.mutate({ meetingId, name: meant, specialty: specialty || null, expiresAt: null }, { onSuccess: made });
  }
  return (
    <Section title={t('title')} note={t('note')}>
      {guests.length > 0 && (
        <ul className="guests">
          {guests.map((guest) => (
            <li key={guest.id} className="guest-line">
              <div>
                <span>
                {guest.specialty && <SpecialtyCode code={codeOf(guest.specialty)} filled={guest.state === 'invited'} />} <b>{guest.name}</b>{' '}
                <span className="bm-sm bm-muted">{guest.specialty ? t('votes', { specialty: specialtyName(guest.specialty) }) : t('looksOn')}</span>
                </span>
                <span className="bm-sm bm-muted bm-num">{t(guest.state === 'revoked' ? 'revoked' : guest.state === 'ended' ? 'ended' : 'until', { when: guest.ends })}</span>
              </div>
              {guest.state === 'invited' && <Button variant="quiet" icon="close" aria-label={t('revokeName', { name: guest.name })} busy={revoke.isPending && revoke.variables.guestId === guest.id} onClick={() => revoke.mutate({ guestId: guest.id })}>{t('revoke')}</Button>}
              {guest.tooShort && guest.state === 'invited' && <Tag kind="line">{t('tooShort')}</Tag>}
            </li>
          ))}
        </ul>
      )}
      {revoke.isError && <Notice tone="error" title={t('refused')}>{refusal(revoke.error)}</Notice>}
      {invite.data && <GuestPass key={invite.data.guestId} token={invite.data.token} code={invite.data.code} />}
      {open && (
        <form className="guest-form" method="post" noValidate onSubmit={send}>
          <TextField label={t('name')} name="guestName" maxLength={80} error={fault ? t('nameMissing') : undefined} />
          <SelectField
            label={t('specialty')}
            name="guestSpecialty"
            value={specialty}
            hint={t('specialtyHint')}
            options={[{ value: '', label: t('none') }, ...SPECIALTIES.map((one) => ({ value: one, label: specialtyName(one) }))]}
            onChange={(event) => setSpecialty(event.target.value as Specialty | '')}
          />
          <Button type="submit" icon="plus" busy={invite.isPending}>{t(invite.isPending ? 'inviting' : 'invite')}</Button>
          {invite.isError && <Notice tone="error" title={t('refused')}>{refusal(invite.error)}</Notice>}
        </form>
      )}
    </Section>
  );
}
