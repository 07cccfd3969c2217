import '@/features/board-settings/board-settings.css';
import '@/features/decision-export/decision-export.css';
import { decide } from '@bonemet/board';
import { DefinitionList, EmptyState, Section } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { BoardForm } from '@/features/board-settings/board-form';
import type { Rules } from '@/features/board-settings/rules';
import { RulesForm } from '@/features/board-settings/rules-form';
import { RulesRead } from '@/features/board-settings/rules-read';
import type { Settings } from '@/features/board-settings/typed';
import { ExportForm } from '@/features/decision-export/export-form';
import { thisYear } from '@/features/decision-export/this-year';
import { PageShell } from '@/features/shell/page-shell';
import { api } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('boardSettings'))('title') };
}

export default async function BoardsPage() {
  const actor = await requireActor();
  const boards = await (await api()).board.list();
  const t = await getTranslations('boardSettings');
  const exported = await getTranslations('decisionExport');
  const mayExport = decide(actor, 'decision.export').allowed;
  const mayConfigure = decide(actor, 'board.configure').allowed;
  return (
    <PageShell actor={actor} place="account">
      <div className="boards">
        <header className="boards-head">
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </header>
        {boards.length === 0 && <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>}
        {boards.map(({ id, name, quorumPhysicians, quorumSpecialties, judges, ratingsShown, ...settings }) => (
          <Section key={id} title={name}>
            {mayConfigure ? <BoardForm boardId={id} settings={settings} /> : <SettingsRead settings={settings} />}
            <BoardRules boardId={id} rules={{ quorumPhysicians, quorumSpecialties, judges, ratingsShown }} mayConfigure={mayConfigure} />
            {mayExport && (
              <section aria-label={name}>
                <h3 className="decision-export-title">{exported('title')}</h3>
                <ExportForm boardId={id} {...thisYear(new Date())} />
              </section>
            )}
          </Section>
        ))}
      </div>
    </PageShell>
  );
}

/** By which rules a board decides, to be set or to be read. */
async function BoardRules({ boardId, rules, mayConfigure }: { readonly boardId: string; readonly rules: Rules; readonly mayConfigure: boolean }) {
  const t = await getTranslations('boardRules');
  return (
    <section aria-label={t('title')}>
      <h3 className="board-rules-title">{t('title')}</h3>
      {mayConfigure ? <RulesForm boardId={boardId} rules={rules} /> : <RulesRead rules={rules} />}
    </section>
  );
}

/** What a board has set, for those who do not set it. */
async function SettingsRead({ settings }: { readonly settings: Settings }) {
  const t = await getTranslations('boardSettings');
  const days = (limit: number | null) => (limit === null ? t('noLimit') : t('daysOf', { days: limit }));
  return (
    <DefinitionList
      layout="rules"
      items={[
        { term: t('hours'), detail: t('hoursOf', { hours: settings.opinionsCloseHours }) },
        { term: t('laboratory'), detail: days(settings.laboratoryDays) },
        { term: t('imaging'), detail: days(settings.imagingDays) },
        { term: t('viewer'), detail: settings.viewerUrl ?? t('noViewer') },
      ]}
    />
  );
}
