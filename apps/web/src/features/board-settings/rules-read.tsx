import { JUDGE_GROUPS } from '@bonemet/board';
import { DefinitionList } from '@bonemet/ui';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { Rules } from './rules';

/** By which rules a board decides, for those who do not set them. */
export async function RulesRead({ rules: { quorumPhysicians, quorumSpecialties, judges, ratingsShown } }: { readonly rules: Rules }) {
  const [t, specialty, format] = await Promise.all([getTranslations('boardRules'), getTranslations('specialty'), getFormatter()]);
  return (
    <DefinitionList
      layout="rules"
      items={[
        { term: t('physicians'), detail: String(quorumPhysicians) },
        { term: t('specialties'), detail: String(quorumSpecialties) },
        ...JUDGE_GROUPS.map((group) => ({ term: t(`groups.${group}`), detail: format.list(judges[group].map((one) => specialty(one)), { type: 'unit' }) })),
        { term: t('shown'), detail: t(ratingsShown) },
      ]}
    />
  );
}
