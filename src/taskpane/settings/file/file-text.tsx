import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "../../pane-context";
import { canSaveFiles, saveFile } from "../../save-file";
import { useTexts } from "../../use-texts";
import { filesInEnglish } from "./messages/en-US";
import { filesInChinese } from "./messages/zh-CN";

const texts = { "zh-CN": filesInChinese, "en-US": filesInEnglish };

/** The text of a file to hand round. Not every Excel lets a pane save files, so that it can be copied too. */
export function FileText({
  name,
  label,
  text,
}: {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}): ReactElement {
  const pane = usePane();
  const say = useTexts(texts);
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
      <textarea className="paste" readOnly rows={8} value={text} aria-label={label} />
      <div className="chooser">
        {canSaveFiles() && (
          <Button
            size="small"
            onClick={() => {
              saveFile(name, text, "application/json");
            }}
          >
            {say("save")}
          </Button>
        )}
        <Button size="small" onClick={copy}>
          {say("copy")}
        </Button>
      </div>
      {isRefused && <p role="status">{say("copy-by-hand")}</p>}
    </div>
  );
}
