import { useEffect, useId, useRef, type ReactElement } from "react";
import { isComposing } from "./draft-keys";
import { OptionList } from "./option-list";
import type { Draft } from "./use-draft";
import { useSuggestions, type Suggest } from "./use-suggestions";

/** A text with suggestions that does not stand on a sheet yet; its label is read out, and a placeholder seen. */
export function NewText({
  label,
  placeholder,
  className = "",
  text,
  change,
  enter,
  suggest,
  hasFocus = false,
  isReadOnly = false,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly enter?: () => void;
  readonly suggest: Suggest;
  /** Whether the user should begin here. */
  readonly hasFocus?: boolean;
  readonly isReadOnly?: boolean;
}): ReactElement {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  const draft: Pick<Draft, "text" | "commit"> = {
    text,
    commit: (chosen) => {
      if (chosen !== undefined) change(chosen);
    },
  };
  const list = useSuggestions(draft, isReadOnly ? undefined : suggest);
  const listId = `${id}-list`;
  return (
    <div className={`new-field ${className}`}>
      <div className="control">
        <div className="grow" data-text={text}>
          <textarea
            ref={input}
            id={id}
            className="input"
            rows={1}
            aria-label={label}
            placeholder={placeholder}
            readOnly={isReadOnly}
            aria-autocomplete="list"
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
              if (event.key !== "Enter") return;
              event.preventDefault();
              enter?.();
            }}
          />
        </div>
        {list.isOpen && <OptionList id={listId} label={label} list={list} />}
      </div>
    </div>
  );
}
