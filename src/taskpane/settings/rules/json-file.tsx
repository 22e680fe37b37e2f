import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { FileSource } from "../../../actions/read-forms";
import { sourceOfFile } from "../../import/sources";
import { usePane, usePaneState } from "../../pane-context";
import { saveFile } from "../../save-file";
import { useSayRules } from "./use-say-rules";

/** A button that lets the user choose a JSON file, and gives it. */
export function JsonFileButton({
  label,
  disabled = false,
  onFile,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onFile: (source: FileSource) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const language = usePaneState((state) => state.language);
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json"
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // so that the same file, mended, can be chosen again
          if (file) onFile(sourceOfFile(file, language));
        }}
      />
    </>
  );
}

/** The text of a file to hand round. Not every Excel lets a pane save files, so that it can be copied too. */
export function FileText({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  const pane = usePane();
  const say = useSayRules();
  const [isRefused, setRefused] = useState(false);
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          pane.say(say("copied", { file: name }));
        },
        () => {
          setRefused(true);
        },
      );
  };
  return (
    <div className="file-text">
      <textarea className="paste" readOnly rows={8} value={text} aria-label={say("file-text")} />
      <div className="chooser">
        <Button
          size="small"
          onClick={() => {
            saveFile(name, text, "application/json");
          }}
        >
          {say("save")}
        </Button>
        <Button size="small" onClick={copy}>
          {say("copy")}
        </Button>
      </div>
      {isRefused && <p role="status">{say("copy-by-hand")}</p>}
    </div>
  );
}
