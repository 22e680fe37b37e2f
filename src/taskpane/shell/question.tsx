import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";

/** Asks before something is done that undo cannot bring back as it was; Esc and 取消 leave everything as it is. */
export function Question(): ReactElement | null {
  const say = useSay();
  const question = usePaneState((state) => state.question);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question) frame.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [question]);
  if (!question) return null;
  const { text, answer } = question;
  return (
    <div
      ref={frame}
      role="alertdialog"
      aria-describedby="question"
      aria-label={say("question")}
      className="message question"
      onKeyDown={({ key }) => {
        if (key === "Escape") answer(false);
      }}
    >
      <p id="question">{text}</p>
      <Button
        size="small"
        onClick={() => {
          answer(true);
        }}
      >
        {say("go-on")}
      </Button>
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          answer(false);
        }}
      >
        {say("leave-it")}
      </Button>
    </div>
  );
}
