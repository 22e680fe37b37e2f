import { useEffect, useRef, type ReactElement } from "react";
import { useForm } from "./form-context";
import type { SuggestionList } from "./use-suggestions";

/** The suggestions below an input; the focus stays in the input. */
export function OptionList({
  id,
  label,
  list,
}: {
  readonly id: string;
  readonly label: string;
  readonly list: SuggestionList;
}): ReactElement {
  const { say } = useForm();
  const box = useRef<HTMLUListElement>(null);
  const { active, suggestions } = list;
  useEffect(() => {
    const shown = active < 0 ? box.current : box.current?.children[active];
    shown?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <>
      <ul
        ref={box}
        id={id}
        role="listbox"
        aria-label={say("list-of", { field: label })}
        className="options"
        tabIndex={0} // What scrolls must be reachable; Tab itself closes the list before it leaves the input.
        // Pressing must not take the focus out of the input, which would write what was typed so far.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.text}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => {
              list.pick(suggestion);
            }}
          >
            {suggestion.text}
            {suggestion.origin !== undefined && <span className="origin">{suggestion.origin}</span>}
          </li>
        ))}
      </ul>
      <span role="status" className="hidden">
        {say("suggestions", { count: String(suggestions.length) })}
      </span>
    </>
  );
}
