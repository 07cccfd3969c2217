'use client';
import { Button, Notice, TextField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { reasonOf } from '@/trpc/reason';
import { useRefusal } from '../shell/use-refusal';

type Props = { readonly caseId: string; readonly pseudonym: string };

const EMPTY = { familyName: '', givenNames: '', birthDate: '', recordNumber: '' };

/** Says who the patient is. What is typed goes to the sealed identity and is forgotten here when the dialog closes. */
export function IdentityForm({ caseId, pseudonym }: Props) {
  const t = useTranslations('identityForm');
  const names = useTranslations('identity');
  const refusal = useRefusal();
  const trpc = useTRPC();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [typed, setTyped] = useState(EMPTY);
  const save = useMutation(trpc.case.recordIdentity.mutationOptions());
  const known = save.isError && reasonOf(save.error) === 'patient_known';
  const close = () => {
    setTyped(EMPTY);
    save.reset();
  };
  const send = (samePatient: boolean) => save.mutate({ caseId, identity: typed, samePatient }, { onSuccess: () => dialog.current?.close() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(false);
  };
  const field = (name: keyof typeof EMPTY, type: 'text' | 'date' = 'text') => (
    <TextField
      label={names(name)}
      name={name}
      type={type}
      autoComplete="off"
      required
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <>
      <Button icon="user" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={close}>
        <h2 id={titleId}>{t('title', { pseudonym })}</h2>
        <p className="bm-sm bm-muted">{t('apart')}</p>
        <form className="identity-form" onSubmit={submit}>
          {field('recordNumber')}
          {field('familyName')}
          {field('givenNames')}
          {field('birthDate', 'date')}
          {known && (
            <Notice tone="warn" title={t('known')}>
              <p>{t('knownTodo')}</p>
              <Button busy={save.isPending} onClick={() => send(true)}>
                {t('samePatient')}
              </Button>
            </Notice>
          )}
          {save.isError && !known && (
            <Notice tone="error" title={t('refused')}>
              {refusal(save.error)}
            </Notice>
          )}
          <div className="dialog-actions">
            <Button type="submit" variant="primary" busy={save.isPending}>
              {t('save')}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
