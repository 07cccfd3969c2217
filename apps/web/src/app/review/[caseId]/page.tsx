import '@/features/case-page/engine.css';
import '@/features/home/home.css';
import '@/features/review/review.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { mayReview } from '@/features/review/load-needs-mine';
import { loadReview } from '@/features/review/load-review';
import { ReviewPage } from '@/features/review/review-page';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId } = await params;
  if (!mayReview(await requireActor())) return {};
  const { page } = await loadReview(caseId);
  return { title: (await getTranslations('review'))('titled', { pseudonym: page.pseudonym }) };
}

export default async function ReviewCasePage({ params }: Props) {
  const actor = await requireActor();
  const { caseId } = await params;
  // Whoever is not asked for an opinion reads the case itself.
  if (!mayReview(actor)) redirect(`/cases/${encodeURIComponent(caseId)}`);
  return (
    <PageShell actor={actor} place="review">
      <ReviewPage actor={actor} caseId={caseId} />
    </PageShell>
  );
}
