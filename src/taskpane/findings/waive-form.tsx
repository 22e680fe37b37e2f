import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { isBlank } from "../../core/form/text";
import { useSay } from "../pane-context";

interface Props {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stand: without a reason it may not. */
export function WaiveForm({ onSave, onCancel }: Props): ReactElement {
  const say = useSay();
  const id = useId();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <form
      className="preview"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        // Else Excel on the web would take the focus into the sheet.
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(reason)) onSave(reason.trim());
      }}
    >
      <label htmlFor={id}>{say("waive-reason")}</label>
      <input
        ref={input}
        id={id}
        className="text-input"
        value={reason}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <div className="remedies">
        <Button size="small" appearance="primary" type="submit" disabled={isBlank(reason)}>
          {say("waive-save")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("do-not-apply")}
        </Button>
      </div>
    </form>
  );
}
