'use client';
import { NOTICE_KINDS, type NoticeKind } from '@bonemet/api/notice-kinds';
import { Button, Notice, Section, Segmented } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';

const WAYS = ['at_once', 'digest', 'none'] as const;
type Way = (typeof WAYS)[number];

type Props = {
  readonly language: 'en' | 'fr';
  readonly delivery: Partial<Record<NoticeKind, Way>>;
  /** Whether this installation sends mail at all. */
  readonly sendsMail: boolean;
};

/** How somebody wants to hear of each kind of news by mail. */
export function DeliveryForm({ language: initial, delivery, sendsMail }: Props) {
  const t = useTranslations('notices.settings');
  const kinds = useTranslations('mail.kindName');
  const languages = useTranslations('shell.language');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [language, setLanguage] = useState(initial);
  const [ways, setWays] = useState(delivery);
  const save = useMutation(trpc.notice.setPreference.mutationOptions());
  return (
    <Section title={t('title')}>
      <p className="bm-sm bm-muted">{t(sendsMail ? 'lead' : 'off')}</p>
      {NOTICE_KINDS.map((kind) => (
        <div key={kind} className="notice-way">
          <span id={`way-${kind}`}>{kinds(kind)}</span>
          <Segmented
            labelledBy={`way-${kind}`}
            value={ways[kind] ?? 'digest'}
            options={WAYS.map((way) => ({ value: way, label: t(way) }))}
            onValueChange={(way) => setWays({ ...ways, [kind]: way as Way })}
          />
        </div>
      ))}
      <div className="notice-way">
        <span id="way-language">{t('language')}</span>
        <Segmented
          labelledBy="way-language"
          value={language}
          options={(['fr', 'en'] as const).map((tag) => ({ value: tag, label: languages(tag) }))}
          onValueChange={(tag) => setLanguage(tag as 'en' | 'fr')}
        />
      </div>
      {save.isError && <Notice tone="error" title={refusal(save.error)} />}
      <p className="dialog-actions">
        <Button variant="primary" busy={save.isPending} onClick={() => save.mutate({ language, delivery: ways })}>
          {t('save')}
        </Button>
        <span role="status" className="bm-sm bm-muted">{save.isSuccess ? t('saved') : ''}</span>
      </p>
    </Section>
  );
}
