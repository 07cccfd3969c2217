import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { ButtonLink } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ExportButton } from '../exchange/export-button';
import { serverDates } from '../shell/server-dates';
import { isDecided } from './closed';
import { IdentityDialog } from './identity-dialog';
import type { LoadedCase } from './load-case';

const canWrite = (actor: SessionActor, status: string) => decide(actor, 'case.write').allowed && !isDecided(status);

type Props = { readonly actor: SessionActor; readonly loaded: LoadedCase };

/** Who it is by pseudonym, where the case stands, and the way to its meetings, decisions and identity. */
export async function CaseHead({ actor, loaded: { view, agenda, decisions } }: Props) {
  const [t, status, dates] = await Promise.all([getTranslations('casePage'), getTranslations('caseStatus'), serverDates()]);
  const newest = decisions.at(-1);
  return (
    <header className="case-head">
      <div className="case-head-who">
        <h1>{view.pseudonym}</h1>
        <p className="bm-muted">{[view.person, view.primary, t('lesionCount', { count: view.lesions.length })].filter(Boolean).join(' · ')}</p>
      </div>
      <ul className="case-head-facts">
        <li>
          <span className="bm-quiet">{t('status')}</span> <b>{status(view.status)}</b>
        </li>
        {agenda.map(({ id, meeting }) => (
          <li key={id}>
            <span className="bm-quiet">{t('board')}</span>{' '}
            <Link className="bm-num" href={`/meetings/${meeting.id}`}>
              {dates.moment(meeting.startsAt)}
            </Link>
          </li>
        ))}
        {newest?.signedAt && (
          <li>
            <span className="bm-quiet">{t('decision')}</span>{' '}
            <Link className="bm-num" href={`/decisions/${newest.id}`}>
              {t('decisionLink', { date: dates.dayOfYear(newest.signedAt), version: newest.version })}
            </Link>
          </li>
        )}
      </ul>
      {canWrite(actor, view.status) && (
        <ButtonLink icon="edit" variant="primary" href={`/cases/${view.id}/edit`} linkAs={Link}>
          {t('edit')}
        </ButtonLink>
      )}
      {decide(actor, 'case.export').allowed && <ExportButton caseId={view.id} />}
      {decide(actor, 'identity.reveal').allowed && <IdentityDialog caseId={view.id} pseudonym={view.pseudonym} />}
    </header>
  );
}
