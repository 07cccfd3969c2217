'use client';

import { useEffect, useId, useRef } from 'react';
import { classNames } from '../../class-names';
import { Icon } from '../../icons/icon';
import type { SiteChoice } from './choices';
import { useCombobox } from './use-combobox';
import type { PickerWords } from './words';

export type SiteComboboxProps = {
  words: Pick<PickerWords, 'input' | 'inputHint' | 'matches' | 'noMatch'>;
  choices: readonly SiteChoice[];
  onChoose: (choice: SiteChoice) => void;
  /** The offer the arrows stand on, for the drawing to show. */
  onActive?: ((choice: SiteChoice | undefined) => void) | undefined;
  disabled?: boolean | undefined;
};

const nothing = () => undefined;

/** An editable combobox with a listbox popup, as ARIA 1.2 describes it. Focus never leaves the input. */
export function SiteCombobox({ words, choices, onChoose, onActive = nothing, disabled = false }: SiteComboboxProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const box = useCombobox(choices, onChoose, onActive);
  const { open, offered, active, typed } = box;
  const optionId = (key: string) => `${id}-${key}`;

  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className="bm-combobox" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && box.close()}>
      <label className="bm-field-label" htmlFor={id}>
        {words.input}
      </label>
      <div className="bm-combobox-control">
        <Icon name="search" />
        <input
          id={id}
          className="bm-input"
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(active.key)}
          aria-describedby={words.inputHint ? `${id}-hint` : undefined}
          value={typed}
          disabled={disabled}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={box.press}
          onClick={box.show}
        />
        <ul id={`${id}-list`} ref={list} className="bm-combobox-list" role="listbox" aria-label={words.input} hidden={!open || offered.length === 0}>
          {open &&
            offered.map((choice) => (
              <li
                key={choice.key}
                id={optionId(choice.key)}
                role="option"
                aria-selected={choice === active}
                className={classNames('bm-combobox-option', choice === active && 'bm-combobox-option--active')}
                onPointerDown={(event) => event.preventDefault()}
                onPointerEnter={() => onActive(choice)}
                onPointerLeave={() => onActive(active)}
                onClick={() => box.choose(choice)}
              >
                {choice.label}
              </li>
            ))}
        </ul>
        {open && offered.length === 0 && <p className="bm-combobox-none">{words.noMatch}</p>}
      </div>
      {words.inputHint && (
        <p className="bm-field-hint" id={`${id}-hint`}>
          {words.inputHint}
        </p>
      )}
      <p className="bm-sr" role="status">
        {open && typed !== '' && (offered.length === 0 ? words.noMatch : words.matches(offered.length))}
      </p>
    </div>
  );
}
