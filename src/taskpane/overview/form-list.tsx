import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { CurrencyUnit } from "../../core/form/project";
import type { Language } from "../../core/language/language";
import { FormItem } from "./form-item";
import type { ListedForm } from "./listed-forms";
import type { Say } from "./say-overview";
import { useWindow } from "./use-window";

/** In pixels; the style sheet says the same. */
const rowHeight = 56;

interface FormListProps {
  readonly forms: readonly ListedForm[];
  readonly unit: CurrencyUnit;
  readonly language: Language;
  readonly say: Say;
  readonly open: (form: ListedForm) => void;
}

/**
 * The forms, of which only those in sight are drawn. The list is one stop of the Tab key; the arrow keys, Home and End go
 * from form to form.
 */
export function FormList({ forms, unit, language, say, open }: FormListProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [wantsFocus, setWantsFocus] = useState(false);
  const rows = useWindow(list, rowHeight, forms.length);
  const active = Math.min(current, Math.max(forms.length - 1, 0));

  useEffect(() => {
    if (!wantsFocus) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus();
  }, [wantsFocus, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = forms.length - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: last }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    setCurrent(Math.max(0, Math.min(to, last)));
    setWantsFocus(true);
  };

  const drawn = [...Array(Math.max(rows.end - rows.start, 0)).keys()].map((row) => row + rows.start);
  const all = drawn.includes(active) || forms.length === 0 ? drawn : [...drawn, active].sort((a, b) => a - b);
  return (
    <ul
      ref={list}
      className="form-list"
      aria-label={say("forms")}
      style={{ height: forms.length * rowHeight }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setWantsFocus(false);
      }}
    >
      {all.map((row) => {
        const form = forms[row];
        return (
          form && (
            <li
              key={form.key}
              style={{ top: row * rowHeight }}
              aria-setsize={forms.length}
              aria-posinset={row + 1}
            >
              <button
                type="button"
                data-row={row}
                tabIndex={row === active ? 0 : -1}
                onClick={() => {
                  setCurrent(row);
                  open(form);
                }}
              >
                <FormItem form={form} unit={unit} language={language} say={say} />
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
