import { Icon, Tag } from '@bonemet/ui';
import type { Needs } from './needs';

type Props = { readonly needs: Needs; readonly protocol: string | null };

/** What a case still needs, as marks beside its scores: what blocks with the mark of something missing. */
export function NeedsLine({ needs: { blockers, notes }, protocol }: Props) {
  return (
    <>
      {protocol !== null && <Tag>{protocol}</Tag>}
      {blockers.map((words) => (
        <span key={words} className="case-need">
          <Icon name="missing" size="small" />
          {words}
        </span>
      ))}
      {notes.map((words) => (
        <span key={words} className="case-note">
          {words}
        </span>
      ))}
    </>
  );
}
