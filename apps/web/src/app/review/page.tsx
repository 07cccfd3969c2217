import '@/features/case-list/case-list.css';
import '@/features/home/home.css';
import '@/features/review/needs-mine.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { countNeedsMine, mayReview } from '@/features/review/load-needs-mine';
import { NeedsMinePage } from '@/features/review/needs-mine-page';
import { PageShell } from '@/features/shell/page-shell';

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const waiting = await countNeedsMine(await requireActor());
  const title = (await getTranslations('needsMine'))('title');
  return { title: waiting ? `${title} (${waiting})` : title };
}

export default async function ReviewListPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!mayReview(actor)) redirect('/');
  const { after } = await searchParams;
  return (
    <PageShell actor={actor} place="review">
      <NeedsMinePage after={typeof after === 'string' ? after : null} />
    </PageShell>
  );
}
