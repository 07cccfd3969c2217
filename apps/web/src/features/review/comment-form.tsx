'use client';
import { Button, Notice, SelectField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { MentionArea } from './mention-area';
import { mentionedIn } from './mention-query';
import type { Colleague, ReviewLesion } from './review-view';
import { useAct } from './use-act';
import { useRefusalText } from '../shell/use-refusal-text';

type Props = {
  readonly caseId: string;
  readonly lesions: readonly ReviewLesion[];
  readonly lines: readonly { readonly key: string; readonly name: string }[];
  readonly people: readonly Colleague[];
};

const WHOLE = 'case';

/** Says something to the others about the case, a lesion or an option, and names those it concerns. */
export function CommentForm({ caseId, lesions, lines, people }: Props) {
  const t = useTranslations('discussion');
  const trpc = useTRPC();
  const write = useMutation(trpc.comment.write.mutationOptions());
  const refusalText = useRefusalText();
  const { busy, refusal, act } = useAct();
  const [body, setBody] = useState('');
  const [about, setAbout] = useState(WHOLE);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const text = body.trim();
    if (text === '') return;
    const lesionId = lesions.find(({ id }) => id === about)?.id ?? null;
    const line = lines.find(({ key }) => key === about)?.key ?? null;
    const mentions = mentionedIn(text, people).map(({ membershipId }) => membershipId);
    if (await act(() => write.mutateAsync({ caseId, body: text, lesionId, line, mentions }))) setBody('');
  }

  return (
    <form className="review-form" onSubmit={(event) => void submit(event)}>
      <SelectField
        label={t('about')}
        value={about}
        onChange={(event) => setAbout(event.target.value)}
        options={[
          { value: WHOLE, label: t('all') },
          ...lesions.map(({ id, letter, place }) => ({ value: id, label: `${t('lesion', { letter })}, ${place}` })),
          ...lines.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <MentionArea label={t('write')} hint={t('hint')} value={body} onChange={setBody} people={people} />
      {refusal && (
        <Notice tone="error" title={t('refused')}>
          {refusalText(refusal)}
        </Notice>
      )}
      <div>
        <Button type="submit" busy={busy} disabled={body.trim() === ''}>
          {t(busy ? 'busy' : 'submit')}
        </Button>
      </div>
    </form>
  );
}
