import '@/features/account/account.css';
import { decide } from '@bonemet/board';
import { ButtonLink, DefinitionList, Section } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { FindKeyChoice } from '@/features/account/find-key-choice';
import { PasswordForm } from '@/features/account/password-form';
import { Sessions } from '@/features/account/sessions';
import { SignOut } from '@/features/account/sign-out';
import { ThemeChoice } from '@/features/account/theme-choice';
import { Languages, PageShell } from '@/features/shell/page-shell';
import { api } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const caller = await api();
  const [profile, sessions, t, roles, specialties] = await Promise.all([
    caller.profile.get(),
    caller.session.list(),
    getTranslations('account'),
    getTranslations('role'),
    getTranslations('specialty'),
  ]);
  return (
    <PageShell actor={actor} place="account">
      <div className="account">
        <header className="account-head">
          <div>
            <h1>{profile.displayName}</h1>
            <p>{profile.institutionName}</p>
          </div>
          <SignOut sessionId={actor.sessionId} />
        </header>
        <Section title={t('profile')} note={t('profileNote')}>
          <DefinitionList
            layout="rules"
            items={[
              { term: t('specialty'), detail: profile.specialty ? specialties(profile.specialty) : t('noSpecialty') },
              { term: t('roles'), detail: profile.roles.map((role) => roles(role)).join(', ') },
            ]}
          />
        </Section>
        <Section title={t('appearance')}>
          <div className="account-choice">
            <span>{t('theme.label')}</span>
            <ThemeChoice />
          </div>
          <div className="account-choice">
            <span>{t('language')}</span>
            <Languages label={t('languageChoice')} />
          </div>
          <FindKeyChoice />
        </Section>
        {decide(actor, 'board.configure').allowed && (
          <Section title={t('boards.title')} note={t('boards.note')}>
            <ButtonLink href="/boards" linkAs={Link}>{t('boards.open')}</ButtonLink>
          </Section>
        )}
        <Section title={t('sessions.title')} note={t('sessions.note')}>
          <Sessions sessions={sessions} />
        </Section>
        {decide(actor, 'password.change').allowed && (
          <Section title={t('password.title')}>
            <PasswordForm />
          </Section>
        )}
      </div>
    </PageShell>
  );
}
