import type { CitedText } from '@bonemet/engine/library';
import { passagesOf } from './passages';
import { Sources } from './sources';

type Props = { readonly statements: readonly CitedText[]; readonly withConflicts?: boolean };

/** Statements in the column of the text, what each rests on in the margin. */
export function PassageList({ statements, withConflicts = true }: Props) {
  if (statements.length === 0) return null;
  return (
    <div className="passages">
      {passagesOf(statements).map((passage) => (
        <div key={passage.texts[0]} className="passage">
          <div className="passage-words">
            {passage.texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
          <Sources sources={passage.sources} conflicts={passage.conflicts} withConflicts={withConflicts} />
        </div>
      ))}
    </div>
  );
}
