import { SPECIALTIES, type AttendanceOutlook, type Quorum, type QuorumRule, type Specialty } from '@bonemet/board';
import { EmptyState, Notice, Section, SpecialtyCode, Tag } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { codeOf } from '../shell/specialties';
import { InviteMore } from './invite-more';
import type { InvitedPerson } from './types';

type Props = {
  readonly meetingId: string;
  readonly invited: readonly InvitedPerson[];
  readonly notInvited: readonly { readonly membershipId: string; readonly displayName: string; readonly specialty: Specialty | null }[];
  readonly outlook: AttendanceOutlook;
  readonly rule: QuorumRule;
  readonly open: boolean;
};

/** Who comes, by specialty, and whether the meeting could be quorate. */
export async function AttendanceSection({ meetingId, invited, notInvited, outlook, rule, open }: Props) {
  const [t, specialty] = await Promise.all([getTranslations('agenda.attendance'), getTranslations('specialty')]);
  const groups = [...SPECIALTIES, null].map((of) => ({ of, people: invited.filter((person) => person.specialty === of) })).filter(({ people }) => people.length > 0);
  const coming = invited.filter(({ answer }) => answer === 'yes').length;
  return (
    <Section title={t('title')} note={t('note', { coming, invited: invited.length })}>
      {invited.length > 0 ? <Outlook outlook={outlook} rule={rule} /> : <EmptyState icon="user" title={t('nobody.title')}>{t('nobody.todo')}</EmptyState>}
      <dl className="attendance">
        {groups.map(({ of, people }) => (
          <div key={of ?? 'none'} className="attendance-group">
            <dt>
              {of && <SpecialtyCode code={codeOf(of)} filled={people.some(({ answer }) => answer === 'yes')} />} {of ? specialty(of) : t('noSpecialty')}
            </dt>
            <dd>
              <ul>
                {people.map(({ membershipId, name, answer }) => (
                  <li key={membershipId} className={`attendance-person attendance-person--${answer}`}>
                    <span>{name}</span> <Tag kind={answer === 'yes' ? 'filled' : 'line'}>{t(`answer.${answer}`)}</Tag>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {open && notInvited.length > 0 && <InviteMore meetingId={meetingId} people={notInvited.map(({ membershipId, displayName }) => ({ value: membershipId, label: displayName }))} physicians={invited.length === 0 ? notInvited.filter(({ specialty: of }) => of !== null).map(({ membershipId }) => membershipId) : []} />}
    </Section>
  );
}

/** In words what the answers promise. An answer is a promise: in the meeting, the seats count. */
async function Outlook({ outlook: { certain, possible }, rule }: Pick<Props, 'outlook' | 'rule'>) {
  const t = await getTranslations('agenda.attendance');
  const counts = ({ physicians, specialties }: Quorum) => ({ physicians, specialties: specialties.length });
  const asked = t('rule', { physicians: rule.minimumPhysicians, specialties: rule.minimumSpecialties });
  if (certain.reached) return <Notice icon="check" title={t('certain')}>{t('certainCounts', counts(certain))} {asked}</Notice>;
  if (possible.reached) return <Notice title={t('possible')}>{t('certainCounts', counts(certain))} {asked}</Notice>;
  return <Notice tone="warn" announce="none" title={t('impossible')}>{t('possibleCounts', counts(possible))} {asked}</Notice>;
}
