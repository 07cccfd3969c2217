import '@/features/case-page/case-page.css';
import '@/features/case-page/engine.css';
import '@/features/case-workspace/workspace.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { loadCase } from '@/features/case-page/load-case';
import { loadWorkspace } from '@/features/case-workspace/load-workspace';
import { Workspace } from '@/features/case-workspace/workspace';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await loadCase((await params).caseId);
  return { title: (await getTranslations('caseForm'))('title', { pseudonym: view.pseudonym }) };
}

export default async function EditCasePage({ params }: Props) {
  const actor = await requireActor();
  const { caseId } = await params;
  const [workspace, { view }] = await Promise.all([loadWorkspace(actor, caseId), loadCase(caseId)]);
  // Whoever may not write, or comes too late to, reads the case instead.
  if (!workspace) redirect(`/cases/${caseId}`);
  return (
    <PageShell actor={actor} place="cases" width="full">
      <Workspace key={caseId} workspace={workspace} drawn={view.lesions} />
    </PageShell>
  );
}
