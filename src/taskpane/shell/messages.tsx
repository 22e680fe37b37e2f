import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState, type ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";

/** How long a sentence about something done stays (milliseconds): time enough to read it and press 撤消; it waits for a focus in it. */
const staysFor = 10_000;

/** What has just happened, told at the pane's foot; the focus stays where it is. */
export function Messages(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const message = usePaneState((state) => state.message);
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => {
    if (message?.kind !== "done" || hasFocus) return;
    const timer = setTimeout(pane.dismiss, staysFor);
    return () => {
      clearTimeout(timer);
    };
  }, [message, pane, hasFocus]);
  return (
    <div
      role="status"
      className="message-place"
      onFocus={() => {
        setHasFocus(true);
      }}
      onBlur={() => {
        setHasFocus(false);
      }}
    >
      {message && (
        <div className={`message ${message.kind}`}>
          <p>{message.text}</p>
          {message.canUndo && (
            <Button size="small" onClick={() => void pane.undo()}>
              {say("undo")}
            </Button>
          )}
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say("close")}
            onClick={pane.dismiss}
          />
        </div>
      )}
    </div>
  );
}
