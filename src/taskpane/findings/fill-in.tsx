import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { LevelBranch } from "../../core/form/level-names";
import { fieldName } from "../../core/form/field-names";
import { indicatorField } from "../../core/form/indicator-lists";
import type { FieldPath } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { isAboutEmpty } from "../../core/checks/missing/about-empty";
import { sheetValue } from "../form/sheet-value";
import { treeOf } from "../form/tree-of";
import { usePane, usePaneState, useSay } from "../pane-context";
import type { ListedFinding } from "../store/listed-findings";

/** What an indicator's 一级 or 二级 can be, by the form; the 二级 of its own 一级 only, where that is known. */
function levelsFor({ form: { form } }: ListedFinding, field: FieldPath): readonly string[] {
  const place = indicatorField(field);
  if (!place?.part) return [];
  const tree: readonly LevelBranch[] = treeOf(form);
  if (place.part === "level1") return tree.map(({ level1 }) => level1);
  if (place.part !== "level2") return [];
  const level1 = form.project.indicators[place.list][place.index]?.level1;
  const own = tree.filter((branch) => branch.level1 === level1);
  return (own.length > 0 ? own : tree).flatMap(({ level2s }) => level2s);
}

/** Whether what a finding misses can be written right on its card: an empty text of an indicator that has a cell. */
function canFillIn({ form: { form }, finding }: ListedFinding): boolean {
  return (
    finding.fix === null &&
    Boolean(indicatorField(finding.field)?.part) &&
    sheetValue(form, finding.field).hasCell &&
    isAboutEmpty(form, finding)
  );
}

/** Fills in on the card what the finding misses: a level by one press, anything else by typing it. */
export function FillIn({ entry }: { readonly entry: ListedFinding }): ReactElement | null {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  if (!canFillIn(entry)) return null;
  return (
    <div ref={part} className="fill-in">
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say("fill-here")}
      </Button>
      {isOpen && (
        <FillInForm
          entry={entry}
          onClose={() => {
            part.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
}

interface FormProps {
  readonly entry: ListedFinding;
  readonly onClose: () => void;
}

function FillInForm({ entry, onClose }: FormProps): ReactElement {
  const pane = usePane();
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const id = useId();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { form, finding } = entry;
  useEffect(() => {
    input.current?.focus();
  }, []);
  const write = (value: string) => {
    // What could not be written stays in the input; the user has been told why.
    void pane.editField(form, finding.field, value).then(onClose, () => undefined);
  };
  return (
    <form
      className="preview"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        // Else Excel on the web would take the focus into the sheet.
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(text)) write(text.trim());
      }}
    >
      <label htmlFor={id}>{fieldName(finding.field, language)}</label>
      <input
        ref={input}
        id={id}
        className="text-input"
        value={text}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className="remedies">
        {levelsFor(entry, finding.field).map((level) => (
          <Button
            key={level}
            size="small"
            onClick={() => {
              write(level);
            }}
          >
            {level}
          </Button>
        ))}
      </div>
      <div className="remedies">
        <Button size="small" appearance="primary" type="submit" disabled={isBlank(text)}>
          {say("write-here")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("do-not-apply")}
        </Button>
      </div>
    </form>
  );
}
