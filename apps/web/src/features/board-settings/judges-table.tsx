'use client';
import { JUDGE_GROUPS, type JudgeGroup, type Judges, SPECIALTIES, type Specialty } from '@bonemet/board';
import { Notice, SpecialtyCode } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { codeOf } from '../shell/specialties';

type Props = { readonly judges: Judges; readonly error: string | undefined; readonly onChange: (group: JudgeGroup, specialty: Specialty, judging: boolean) => void };

/** Groups of techniques against specialties: a box for each pair. */
export function JudgesTable({ judges, error, onChange }: Props) {
  const t = useTranslations('boardRules');
  const specialtyName = useTranslations('specialty');
  return (
    <div className="judges">
      <p className="bm-sm bm-muted">{t('judgesNote')}</p>
      <div className="bm-table-region" role="region" aria-label={t('judges')} tabIndex={0}>
        <table className="bm-table judges-table" aria-label={t('judges')}>
          <thead>
            <tr>
              <th scope="col">{t('group')}</th>
              {SPECIALTIES.map((specialty) => (
                <th key={specialty} scope="col">
                  <SpecialtyCode code={codeOf(specialty)} name={specialtyName(specialty)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {JUDGE_GROUPS.map((group) => (
              <tr key={group}>
                <th scope="row">{t(`groups.${group}`)}</th>
                {SPECIALTIES.map((specialty) => (
                  <td key={specialty}>
                    <label className="judges-cell">
                      <input
                        type="checkbox"
                        checked={judges[group].includes(specialty)}
                        aria-label={t('cell', { specialty: specialtyName(specialty), group: t(`groups.${group}`) })}
                        onChange={(event) => onChange(group, specialty, event.target.checked)}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {error && <Notice tone="error" title={error} />}
    </div>
  );
}
