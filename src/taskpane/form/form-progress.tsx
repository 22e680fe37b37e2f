import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { completenessOf } from "../overview/completeness";
import { useForm } from "./form-context";
import { sectionsOf, type Section } from "./sections";

interface FormProgressProps {
  /** Goes to what is to be filled in next. */
  readonly goOn: () => void;
  readonly jump: (section: Section["id"]) => void;
}

/** The line above the form: how much is filled in, its parts to jump to, and what to do next. */
export function FormProgress({ goOn, jump }: FormProgressProps): ReactElement {
  const { checked, say, check, isReadOnly } = useForm();
  const { form } = checked;
  const { filled, asked } = completenessOf(form);
  const isComplete = filled >= asked;
  return (
    <div className="form-progress">
      <div className="progress-line">
        <span role="status">{say("filled-of", { filled: String(filled), asked: String(asked) })}</span>
        <span className="track" aria-hidden>
          <span style={{ width: `${(filled / Math.max(asked, 1)) * 100}%` }} />
        </span>
        {isComplete || isReadOnly ? (
          <Button appearance="primary" onClick={check}>
            {say("check-form")}
          </Button>
        ) : (
          <Button
            appearance="primary"
            aria-keyshortcuts="Control+Enter"
            title={say("next-empty-key")}
            // It goes on from the field that has the focus, which pressing it must not take.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={goOn}
          >
            {say("next-empty")}
          </Button>
        )}
      </div>
      <nav aria-label={say("parts")}>
        {sectionsOf(form).map(({ id, level1, isFilled }) => (
          <button
            key={id}
            type="button"
            className={isFilled ? "filled" : undefined}
            title={say(isFilled ? "part-filled" : "part-open")}
            onClick={() => {
              jump(id);
            }}
          >
            {level1 ?? say(`part-${id as "basics" | "funding" | "goals"}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}
