import { Logo } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { serverDates } from '../shell/server-dates';
import type { LoadedDecision } from './load-decision';

/** Groups of eight, so that two people can compare a fingerprint aloud. */
const grouped = (hash: string) => hash.replace(/(.{8})(?=.)/g, '$1 ');

/** Who signed and when, what the sheet is, and the fingerprint it was signed with. */
export async function SheetFoot({ loaded: { decision } }: { readonly loaded: LoadedDecision }) {
  const [t, specialties, dates] = await Promise.all([getTranslations('decision'), getTranslations('specialty'), serverDates()]);
  const { signatory, signedAt, snapshot, contentHash } = decision;
  const { engine, knowledge } = snapshot.evaluation;
  return (
    <footer className="sheet-foot">
      <div className="sheet-signature">
        <Logo />
        <p>
          <b>{signatory?.user.displayName}</b>
          <br />
          {t('chair', { specialty: signatory?.specialty ? specialties(signatory.specialty) : '' })}
          <br />
          <span className="bm-num">{dates.momentOfYear(signedAt)}</span>
        </p>
      </div>
      <div className="sheet-seal">
        <p>{t('creed')}</p>
        <p className="bm-num">
          {t('fingerprint')} {contentHash ? grouped(contentHash) : t('none')}
        </p>
        <p className="bm-num">{t('knowledge', { engine, version: snapshot.knowledgeVersion, hash: grouped(knowledge.replace(/^sha256:/, '').slice(0, 16)) })}</p>
      </div>
    </footer>
  );
}
