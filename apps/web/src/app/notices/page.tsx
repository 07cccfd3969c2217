import '@/features/agenda/answer.css';
import '@/features/notices/notices.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { environment } from '@/env';
import { DeliveryForm } from '@/features/notices/delivery-form';
import { NoticeList } from '@/features/notices/notice-list';
import { ReadAll } from '@/features/notices/read-all';
import { PageShell } from '@/features/shell/page-shell';
import { getLanguage } from '@/i18n/language';
import { api } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') };
}

export default async function NoticesPage() {
  const actor = await requireActor();
  const caller = await api();
  const [notices, invitations, preference, t, locale] = await Promise.all([
    caller.notice.list(), caller.invitation.mine(), caller.notice.preference(), getTranslations('notices'), getLanguage(),
  ]);
  return (
    <PageShell actor={actor} place="notices">
      <div className="notices">
        <header className="notices-head">
          <div>
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
          </div>
          {notices.some(({ readAt }) => readAt === null) && <ReadAll />}
        </header>
        <NoticeList notices={notices} invitations={invitations} />
        <DeliveryForm language={preference.language ?? locale} delivery={preference.delivery} sendsMail={environment().mail !== null} />
      </div>
    </PageShell>
  );
}
