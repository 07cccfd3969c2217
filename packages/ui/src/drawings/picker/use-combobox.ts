import { useState, type KeyboardEvent } from 'react';
import { matchChoices, onlyMeant, type SiteChoice } from './choices';

/** What the text input holds, what it offers and which offer the arrows stand on. */
export function useCombobox(choices: readonly SiteChoice[], onChoose: (choice: SiteChoice) => void, onActive: (choice: SiteChoice | undefined) => void) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<string | null>(null);
  const offered = matchChoices(choices, typed);
  const active = open ? (offered.find(({ key }) => key === moved) ?? onlyMeant(choices, typed)) : undefined;

  function type(text: string) {
    setTyped(text);
    setMoved(null);
    setOpen(true);
    onActive(onlyMeant(choices, text));
  }

  function close() {
    setOpen(false);
    setMoved(null);
    onActive(undefined);
  }

  function choose(choice: SiteChoice) {
    setTyped('');
    close();
    onChoose(choice);
  }

  function move(to: number) {
    const choice = offered[to];
    if (!choice) return;
    setOpen(true);
    setMoved(choice.key);
    onActive(choice);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const at = active ? offered.indexOf(active) : -1;
    switch (event.key) {
      case 'ArrowDown':
        move(at + 1 < offered.length ? at + 1 : 0);
        break;
      case 'ArrowUp':
        move(at > 0 ? at - 1 : offered.length - 1);
        break;
      case 'Enter':
        // Nothing is chosen that the list does not show as chosen; the form around is not sent either.
        if (active) choose(active);
        else setOpen(true);
        break;
      case 'Escape':
        if (!open && typed === '') return;
        if (!open) setTyped('');
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return { typed, open, offered, active, type, close, choose, press, show: () => setOpen(true) };
}
