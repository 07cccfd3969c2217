import { JUDGE_GROUPS, type JudgeGroup, type Judges, SPECIALTIES } from '@bonemet/board';

export type Rules = {
  readonly quorumPhysicians: number;
  readonly quorumSpecialties: number;
  readonly judges: Judges;
  readonly ratingsShown: 'by_specialty' | 'totals_only';
};

type TypedRules = Omit<Rules, 'quorumPhysicians' | 'quorumSpecialties'> & { readonly physicians: string; readonly specialties: string };
export type RuleFault = 'physicians' | 'specialties' | 'judges';

export const typedRules = ({ quorumPhysicians, quorumSpecialties, judges, ratingsShown }: Rules): TypedRules => ({
  physicians: String(quorumPhysicians), specialties: String(quorumSpecialties), judges, ratingsShown,
});

const whole = (text: string, most: number) => (/^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined);

/** A group with one specialty more, or one less; in the order in which specialties always stand. */
export function withJudge(judges: Judges, group: JudgeGroup, specialty: (typeof SPECIALTIES)[number], judging: boolean): Judges {
  const chosen = SPECIALTIES.filter((one) => (one === specialty ? judging : judges[group].includes(one)));
  return { ...judges, [group]: chosen };
}

type ReadRules = { readonly ok: true; readonly rules: Rules } | { readonly ok: false; readonly faults: readonly RuleFault[] };

/** The rules that were meant, or what does not say one. */
export function rulesIn({ physicians, specialties, judges, ratingsShown }: TypedRules): ReadRules {
  const [quorumPhysicians, quorumSpecialties] = [whole(physicians, 30), whole(specialties, SPECIALTIES.length)];
  const judged = JUDGE_GROUPS.every((group) => judges[group].length > 0);
  if (quorumPhysicians !== undefined && quorumSpecialties !== undefined && judged) return { ok: true, rules: { quorumPhysicians, quorumSpecialties, judges, ratingsShown } };
  return {
    ok: false,
    faults: [
      ...(quorumPhysicians === undefined ? ['physicians' as const] : []), ...(quorumSpecialties === undefined ? ['specialties' as const] : []), ...(judged ? [] : ['judges' as const]),
    ],
  };
}
