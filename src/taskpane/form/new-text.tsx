import { useEffect, useId, useRef, type ReactElement } from "react";
import { isComposing } from "./draft-keys";
import { OptionList } from "./option-list";
import type { Draft } from "./use-draft";
import { useSuggestions, type Suggest } from "./use-suggestions";

/** A text with suggestions that does not stand on a sheet yet. */
export function NewText({
  label,
  text,
  change,
  enter,
  suggest,
  hasFocus = false,
}: {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly enter: () => void;
  readonly suggest: Suggest;
  /** Whether the user should begin here. */
  readonly hasFocus?: boolean;
}): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  const draft: Pick<Draft, "text" | "commit"> = {
    text,
    commit: (chosen) => {
      if (chosen !== undefined) change(chosen);
    },
  };
  const list = useSuggestions(draft, suggest);
  const listId = `${id}-list`;
  return (
    <div className="new-field">
      <label htmlFor={id}>{label}</label>
      <div className="control">
        <input
          ref={input}
          id={id}
          className="input"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={list.isOpen}
          aria-controls={list.isOpen ? listId : undefined}
          aria-activedescendant={list.isOpen && list.active >= 0 ? `${listId}-${list.active}` : undefined}
          value={text}
          onChange={({ target }) => {
            change(target.value);
            list.typed();
          }}
          onBlur={list.close}
          onKeyDown={(event) => {
            if (isComposing(event) || list.onKey(event)) return;
            if (event.key === "Enter") enter();
          }}
        />
        {list.isOpen && <OptionList id={listId} label={label} list={list} />}
      </div>
    </div>
  );
}
