import { CONFLICTS, type ConflictId } from '@bonemet/engine';
import type { LibraryTexts } from '@bonemet/engine/library';
import { notesAbout } from '@bonemet/engine/library';
import { Section, StandingPill } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { disagreementAnchor } from './address';
import { concernedBy } from './concerned';
import { ConcernedLinks } from './concerned-links';
import { PassageList } from './passages-list';
import { type Position, positionsOf } from './positions';
import { Sources } from './sources';

type Props = { readonly id: ConflictId; readonly library: LibraryTexts };

/** One topic: every position side by side, how BoneMet shows it, and what is known of the documents. */
export function Disagreement({ id, library }: Props) {
  const t = useTranslations('library.disagreements');
  const { topic, display } = library.texts.conflicts[id];
  const notes = notesAbout(id, library);
  return (
    <Section
      id={disagreementAnchor(id)}
      kind="form"
      className="library-section disagreement"
      title={topic}
      tag={<StandingPill standing="question">{t(`kind.${CONFLICTS[id].kind}`)}</StandingPill>}
    >
      <h3>{library.words.positions}</h3>
      <ul className="positions">
        {positionsOf(id, library).map((position) => (
          <PositionColumn key={position.text} position={position} />
        ))}
      </ul>
      <h3>{t('shown')}</h3>
      <p className="library-words">{display}</p>
      {notes.length > 0 && (
        <>
          <h3>{library.words.notes}</h3>
          <PassageList statements={notes} withConflicts={false} />
        </>
      )}
      <ConcernedLinks {...concernedBy(id)} library={library} />
    </Section>
  );
}

function PositionColumn({ position: { label, text, sources } }: { readonly position: Position }) {
  return (
    <li className="position">
      <p className="position-name">{label}</p>
      <p>{text}</p>
      {sources.length > 0 && <Sources sources={sources} conflicts={[]} withNames={false} />}
    </li>
  );
}
