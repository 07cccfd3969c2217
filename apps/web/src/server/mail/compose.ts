import { NOTICE_KINDS, type NoticeKind } from '@bonemet/api';
import type { DueNotice } from '@bonemet/db';
import { createTranslator } from 'next-intl';
import en from '../../../messages/en.json';
import fr from '../../../messages/fr.json';
import { unsubscribeToken } from './unsubscribe-token';

type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** One click in the reader's mail program ends this kind (RFC 8058); absent when the mail holds several kinds. */
  readonly unsubscribe: string | null;
};

export type MailPlace = { readonly publicUrl: string; readonly secret: string };

const MESSAGES = { en, fr } as const;
const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;

/**
 * One mail for one person: how many notices of each kind wait, and where to read them. No case, no pseudonym and
 * nothing clinical: mail leaves the hospital's walls.
 * @param notices of one person, at least one
 */
export function composeMail(notices: readonly DueNotice[], { publicUrl, secret }: MailPlace): Mail {
  const [first] = notices;
  if (!first) throw new Error('a mail needs a notice');
  const { email, displayName, language, membershipId } = first;
  const t = createTranslator({ locale: LOCALES[language], messages: MESSAGES[language], namespace: 'mail' });
  const counts = NOTICE_KINDS.map((kind) => ({ kind, count: notices.filter((notice) => notice.kind === kind).length })).filter(({ count }) => count > 0);
  const tokenFor = (kind: NoticeKind) => unsubscribeToken(secret, { membershipId, kind });
  const linkFor = (kind: NoticeKind) => `${publicUrl}/notices/unsubscribe?token=${tokenFor(kind)}`;
  const lines = counts.map(({ kind, count }) => `- ${t(`kind.${kind}`, { count })}`);
  const ways = counts.map(({ kind }) => t('unsubscribe', { kind: t(`kindName.${kind}`), link: linkFor(kind) }));
  const [only] = counts;
  return {
    to: email,
    subject: counts.length === 1 && only ? t(`kind.${only.kind}`, { count: only.count }) : t('subject', { count: notices.length }),
    text: [t('greeting', { name: displayName }), lines.join('\n'), t('read', { link: `${publicUrl}/notices` }), t('nothingClinical'), ways.join('\n')].join('\n\n'),
    unsubscribe: counts.length === 1 && only ? `${publicUrl}/api/unsubscribe?token=${tokenFor(only.kind)}` : null,
  };
}
