import '@/features/decision-sheet/decision.css';
import '@/features/decision-sheet/decision-print.css';
import { Notice } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { loadDecision } from '@/features/decision-sheet/load-decision';
import { Sheet } from '@/features/decision-sheet/sheet';
import { Side } from '@/features/decision-sheet/side';
import { serverDates } from '@/features/shell/server-dates';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ decisionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { decision, sheet } = await loadDecision((await params).decisionId);
  const [t, dates] = await Promise.all([getTranslations('decision'), serverDates()]);
  return { title: t('tab', { pseudonym: sheet.pseudonym, date: dates.dayOfYear(decision.signedAt), version: decision.version }) };
}

export default async function DecisionPage({ params }: Props) {
  const actor = await requireActor();
  const loaded = await loadDecision((await params).decisionId);
  const t = await getTranslations('decision');
  const { decision } = loaded;
  const newest = decision.versions.at(-1);
  return (
    <PageShell actor={actor} place="cases" width="full">
      <div className="decision">
        <div className="decision-main">
          {!decision.intact && (
            <Notice tone="error" announce="none" title={t('altered.title')}>
              {t('altered.todo')}
            </Notice>
          )}
          {newest && newest.id !== decision.id && (
            <Notice tone="warn" announce="none" title={t('superseded.title', { version: newest.version })}>
              <Link href={`/decisions/${newest.id}`}>{t('superseded.todo')}</Link>
            </Notice>
          )}
          <Sheet loaded={loaded} />
        </div>
        <Side actor={actor} loaded={loaded} />
      </div>
    </PageShell>
  );
}
