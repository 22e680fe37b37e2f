import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Layout } from "../../../core/layout/layout";
import type { LayoutsTextKey } from "./messages/zh-CN";
import { nameProblem } from "./name-problem";
import { useSayLayouts } from "./use-say-layouts";

/** Asks for another name for a layout; Enter takes it, Escape leaves everything as it was. */
export function RenameLayout({
  name,
  others,
  onRename,
  onCancel,
}: {
  readonly name: string;
  /** The other layouts of the same place. */
  readonly others: readonly Layout[];
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const say = useSayLayouts();
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<LayoutsTextKey | null>(null);
  const wanted = typed.trim();
  const rename = () => {
    const found = nameProblem(wanted, others);
    setProblem(found);
    if (!found) onRename(wanted);
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{say("new-name", { name })}</label>
      <input
        id={id}
        className="text-input"
        autoComplete="off"
        autoFocus
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onFocus={({ target }) => {
          target.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          // The button that is focused next would be pressed by the same key.
          event.preventDefault();
          if (event.key === "Enter") rename();
          else onCancel();
        }}
      />
      {problem && (
        <p id={`${id}-note`} className="wrong" role="alert">
          {say(problem, { name: wanted })}
        </p>
      )}
      <div className="chooser">
        <Button size="small" onClick={rename}>
          {say("rename-do")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("rename-cancel")}
        </Button>
      </div>
    </div>
  );
}
