import { SPECIALTIES } from '@bonemet/board';
import { type DecisionSheet, SPECIALTY_NAMES, specialtyInside, type SheetWords } from '@bonemet/record';
import type { Language } from '@/i18n/locales';
import { Block } from './sheet-block';

type Part = { readonly sheet: DecisionSheet; readonly words: SheetWords };
type Spoken = Part & { readonly language: Language };

/** Whether the plan leaves the engine's list, and the reason if somebody gave one. */
export function Difference({ words, difference: { differs, reason } }: Part & { readonly difference: NonNullable<DecisionSheet['difference']> }) {
  return (
    <Block title={words.difference}>
      {differs ? `${words.differs} ${reason ? `${words.differenceReason}${words.colon}${reason}` : words.noDifferenceReason}` : words.same}
    </Block>
  );
}

/** Who does not share the plan, and why. An older decision kept words alone. */
export function Minority({ sheet: { minority, minorityWords }, words, language }: Spoken) {
  return (
    <Block title={words.minority}>
      {minority.length === 0 && (minorityWords || <span className="bm-quiet">{words.noMinority}</span>)}
      {minority.map(({ specialty, opinion, reason }, index) => (
        <p key={index}>
          <b>{specialty ? SPECIALTY_NAMES[language][specialty] : words.someone}</b>
          {words.colon}
          {opinion}
          {reason && ` ${words.minorityReason}${words.colon}${reason}`}
        </p>
      ))}
    </Block>
  );
}

/** Whether enough could judge, who they were by specialty, and what was missing. */
export function QuorumBlock({ sheet: { quorum, present, unjudged }, words, language }: Spoken) {
  const there = SPECIALTIES.filter((specialty) => present.includes(specialty) || quorum.specialties.includes(specialty));
  const withCount = (specialty: (typeof there)[number]) => {
    const count = present.filter((one) => one === specialty).length;
    return count > 1 ? `${specialtyInside(specialty, language)} (${count})` : specialtyInside(specialty, language);
  };
  const anyOf = (able: readonly (typeof there)[number][]) => able.map((specialty) => specialtyInside(specialty, language)).join(` ${words.or} `);
  const missing = [
    quorum.missing.physicians > 0 && words.missingPhysicians(quorum.missing.physicians),
    quorum.missing.specialties > 0 && words.missingSpecialties(quorum.missing.specialties),
    ...unjudged.map(({ option, anyOf: able }) => words.unjudged(option, anyOf(able))),
  ].filter(Boolean);
  return (
    <Block title={words.quorum} note={<span className={quorum.reached ? 'quorum-reached' : 'quorum-missed'}>{quorum.reached ? words.reached : words.notReached}</span>}>
      {words.present(quorum.physicians, quorum.specialties.length)}
      {there.length > 0 && `${words.colon}${there.map(withCount).join(', ')}`}. {missing.join(' ')}
    </Block>
  );
}

/** By name and specialty; a conflict of interest stands beside the name. */
export function Participants({ sheet: { participants }, words, language }: Spoken) {
  if (participants === null || participants.length === 0) return null;
  return (
    <section>
      <h2>{words.participants}</h2>
      <ul className="sheet-participants">
        {participants.map(({ name, specialty, part, conflict }, index) => (
          <li key={index}>
            <b>{name}</b>
            {[specialty && specialtyInside(specialty, language), part !== 'member' && words.part[part]].filter(Boolean).map((text) => `, ${text}`)}
            {conflict && <span className="sheet-conflict"> ({words.conflict})</span>}
          </li>
        ))}
      </ul>
      {participants.some(({ conflict }) => conflict) && <p className="sheet-rule">{words.conflictNote}</p>}
    </section>
  );
}
