import type { Option, PresentedSetAside, PresentedStatement } from '@bonemet/engine';
import { useTranslations } from 'next-intl';
import { StatementLine } from '../case-page/statement';
import { VerifyLines } from '../case-page/verify-lines';

type Props = {
  readonly caseId: string;
  readonly option: Option<PresentedStatement> | null;
  readonly aside: readonly PresentedSetAside[];
};

/** Why the engine lists an option, what speaks against it, and what to verify first, with the sources. */
export function LineDetails({ caseId, option, aside }: Props) {
  const t = useTranslations('caseEngine');
  const page = `/cases/${caseId}`;
  return (
    <>
      {option && <Statements statements={option.reasons} page={page} />}
      {option && option.cautions.length > 0 && <Statements title={t('cautions')} statements={option.cautions} page={page} />}
      {aside.length > 0 && <Statements title={t('holds')} statements={aside.flatMap(({ reasons }) => reasons)} page={page} />}
      {option && option.toVerify.length > 0 && (
        <div className="option-part">
          <h4>{t('verify', { count: option.toVerify.length })}</h4>
          <VerifyLines toVerify={option.toVerify} page={page} />
        </div>
      )}
    </>
  );
}

function Statements({ title, statements, page }: { readonly title?: string; readonly statements: readonly PresentedStatement[]; readonly page: string }) {
  return (
    <div className={title ? 'option-part' : 'statements'}>
      {title && <h4>{title}</h4>}
      {statements.map((statement) => (
        <StatementLine key={`${statement.rule}${statement.verb}${statement.target}`} statement={statement} page={page} />
      ))}
    </div>
  );
}
