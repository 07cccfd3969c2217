import { NOTES, type LibraryTexts, type NoteId } from '@bonemet/engine/library';
import { ConcernedLinks } from './concerned-links';
import { topicsOf } from './concerned';
import { Sources } from './sources';

type Props = {
  readonly id: NoteId;
  /** What is odd, or the question. */
  readonly title: string;
  /** How it is handled, or who may answer. */
  readonly label: string;
  readonly text: string;
  readonly library: LibraryTexts;
};

/** Something odd in an article, or something it leaves open, and what is done about it. */
export function Remark({ id, title, label, text, library }: Props) {
  const { techniques, scores, conflicts } = topicsOf(id);
  return (
    <li className="passage remark">
      <div className="passage-words">
        <p>{title}</p>
        <p className="bm-sm bm-muted">
          <b>{label}</b> {text}
        </p>
        <ConcernedLinks techniques={techniques} scores={scores} library={library} />
      </div>
      <Sources sources={NOTES[id].sources} conflicts={conflicts} />
    </li>
  );
}
