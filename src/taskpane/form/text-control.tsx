import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactElement } from "react";
import { draftKeys } from "./draft-keys";
import { useForm } from "./form-context";
import type { ControlProps } from "./field-frame";
import { OptionList } from "./option-list";
import type { Draft } from "./use-draft";
import { useSuggestions, type Suggest } from "./use-suggestions";

interface TextControlProps extends ControlProps {
  readonly draft: Draft;
  /** The name that a screen reader says, where it is more than the label beside the input. */
  readonly name?: string;
  readonly label: string;
  /** `one`: a short text; `grow`: a text in one piece that may need several lines; `many`: a text of several lines. */
  readonly lines: "one" | "grow" | "many";
  readonly suggest?: Suggest;
  /** Whether a button opens the list, since the field is mostly filled from it. */
  readonly hasButton?: boolean;
  readonly className?: string;
  readonly inputMode?: "decimal" | "numeric";
}

/** An input whose text is written to the sheet on leaving it, with Enter, or by choosing a suggestion. */
export function TextControl(props: TextControlProps): ReactElement {
  const { id, field, draft, label, lines, suggest } = props;
  const { showField, isReadOnly } = useForm();
  const list = useSuggestions(draft, isReadOnly ? undefined : suggest);
  const listId = `${id}-list`;
  const onDraftKey = draftKeys(draft, lines === "many");
  const input = {
    id,
    value: draft.text,
    readOnly: isReadOnly,
    disabled: props.isDisabled,
    placeholder: props.placeholder,
    "aria-label": props.name,
    "aria-describedby": props.describedBy,
    "aria-invalid": props.isInvalid,
    ...listAttributes(list.isOpen ? list.active : null, listId, suggest !== undefined),
    onFocus: () => {
      showField(field);
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      draft.type(target.value);
      list.typed();
    },
    onBlur: () => {
      list.close();
      draft.commit();
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (!event.nativeEvent.isComposing && list.onKey(event)) return;
      if (event.key === "Enter" && !event.nativeEvent.isComposing && props.proposal !== null)
        draft.commit(props.proposal);
      onDraftKey(event);
    },
  };
  return (
    <div className={`control ${props.className ?? ""}`}>
      {lines === "one" ? (
        <input
          {...input}
          className="input"
          autoComplete="off"
          inputMode={props.inputMode}
          {...(suggest && { role: "combobox", "aria-expanded": list.isOpen })}
        />
      ) : (
        // The text that the browser lays out behind the input gives it its height.
        <div className="grow" data-text={draft.text}>
          <textarea {...input} className="input" rows={1} />
        </div>
      )}
      {props.hasButton && !props.isDisabled && !isReadOnly && (
        <ListButton label={label} open={list.openAll} inputId={id} />
      )}
      {list.isOpen && <OptionList id={listId} label={label} list={list} />}
    </div>
  );
}

function listAttributes(active: number | null, listId: string, hasList: boolean): React.AriaAttributes {
  if (!hasList) return {};
  return {
    "aria-autocomplete": "list",
    "aria-controls": active === null ? undefined : listId,
    "aria-activedescendant": active === null || active < 0 ? undefined : `${listId}-${active}`,
  };
}

/** For the mouse; from the keyboard the down arrow opens the list. */
function ListButton({
  label,
  open,
  inputId,
}: {
  readonly label: string;
  readonly open: () => void;
  readonly inputId: string;
}): ReactElement {
  const { say } = useForm();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="list-button"
      aria-label={say("show-list", { field: label })}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        document.getElementById(inputId)?.focus();
        open();
      }}
    >
      <ChevronDownRegular />
    </button>
  );
}
