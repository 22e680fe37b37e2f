import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane, usePaneState } from "../pane-context";
import type { SelfCheckTextKey } from "./messages/zh-CN";
import { saySelfCheck } from "./say-self-check";

/** How many lines of the result say anything but yes, or that this Excel does not have it. */
const othersIn = (text: string): number =>
  text.split("\n").filter((line) => line.endsWith(" ms)") && !/: (yes|not in this Excel) \(/.test(line))
    .length;

/** 自检: tries what the add-in stands on, and gives a small text to be sent back. */
export function SelfCheckSection(): ReactElement {
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const hasExcel = usePaneState(({ connection }) => connection === "excel");
  const isBusy = usePaneState(({ busyButtons }) => busyButtons.includes("self-check"));
  const [result, setResult] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const say = (key: SelfCheckTextKey) => saySelfCheck(language, key);
  const start = async () => {
    setNote(null);
    setResult(await pane.selfCheck());
  };
  const copy = () => {
    // Excel's pane may not allow writing to the clipboard; then the text is there to be copied by hand.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(result ?? ""))
      .then(
        () => {
          setNote(say("copied"));
        },
        () => {
          setNote(say("not-copied"));
        },
      );
  };
  const others = result === null ? 0 : othersIn(result);
  return (
    <section>
      <h2>{say("title")}</h2>
      <p className="quiet">{say("about")}</p>
      <Button size="small" disabled={!hasExcel || isBusy} onClick={() => void start()}>
        {say("start")}
      </Button>
      {result !== null && (
        <>
          <p role="status">
            {others === 0 ? say("done") : saySelfCheck(language, "done-others", { count: String(others) })}
          </p>
          <textarea className="paste" readOnly rows={8} value={result} aria-label={say("result")} />
          <Button size="small" onClick={copy}>
            {say("copy")}
          </Button>
          {note !== null && <p role="status">{note}</p>}
        </>
      )}
    </section>
  );
}
