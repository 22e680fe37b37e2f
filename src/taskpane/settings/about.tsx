import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane, useSay } from "../pane-context";
import about from "../../../package.json";
import { diagnostics } from "./diagnostics";

const { version } = about;

/** Which version this is, where help is, and what an administrator may ask for. */
export function About(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const [shown, setShown] = useState<string | null>(null);
  const copy = () => {
    const text = diagnostics(pane.store.getState(), version, navigator.userAgent);
    // Excel's pane may not allow writing to the clipboard; then the text is shown to be copied by hand.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          pane.say(say("copied"));
        },
        () => {
          setShown(text);
        },
      );
  };
  return (
    <section>
      <h2>{say("about")}</h2>
      <p>
        {say("name")} {say("version", { version })} ·{" "}
        <a href="support.html" target="_blank" rel="noreferrer">
          {say("help-page")}
        </a>
      </p>
      <p className="quiet">{say("diagnostics-about")}</p>
      <Button onClick={copy}>{say("copy-diagnostics")}</Button>
      {shown !== null && (
        <>
          <p role="status">{say("not-copied")}</p>
          <textarea className="paste" readOnly rows={8} value={shown} aria-label={say("copy-diagnostics")} />
        </>
      )}
    </section>
  );
}
