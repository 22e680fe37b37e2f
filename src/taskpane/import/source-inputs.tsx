import { Button } from "@fluentui/react-components";
import { useId, useRef, type ReactElement, type RefObject } from "react";
import { fileEndings } from "../../files/endings";
import { usePaneState, useSay } from "../pane-context";
import { chosenFiles, filesOfFolder, type GivenFiles } from "./dropped-files";

interface Props {
  readonly text: string;
  readonly onFiles: (given: GivenFiles) => void;
  readonly onText: (text: string) => void;
}

/** Where forms come from: files, folders, or text that is pasted. */
export function SourceInputs({ text, onFiles, onText }: Props): ReactElement {
  const say = useSay();
  const kinds = useId();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  return (
    <section className="inputs">
      <div className="chooser">
        <Button appearance="primary" aria-describedby={kinds} onClick={() => files.current?.click()}>
          {say("choose")}
        </Button>
        <Button onClick={() => folder.current?.click()}>{say("choose-folder")}</Button>
        <span id={kinds} className="quiet">
          {say("file-kinds")}
        </span>
        <HiddenInput input={files} label={say("choose")} onFiles={onFiles} />
        <HiddenInput input={folder} label={say("choose-folder")} isFolder onFiles={onFiles} />
      </div>
      <label>
        {say("paste-label")}
        <textarea
          className="paste"
          rows={2}
          spellCheck={false}
          placeholder={say("paste-here")}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
          }}
        />
      </label>
    </section>
  );
}

/** A button opens the dialog of a hidden file input, which cannot be made to look like a button. */
function HiddenInput({
  input,
  label,
  isFolder = false,
  onFiles,
}: {
  readonly input: RefObject<HTMLInputElement>;
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFiles: Props["onFiles"];
}): ReactElement {
  const language = usePaneState((state) => state.language);
  return (
    <input
      ref={input}
      type="file"
      aria-label={label}
      {...(isFolder ? { webkitdirectory: "" } : { accept: fileEndings.join(",") })}
      multiple
      hidden
      onChange={(event) => {
        const files = event.target.files ?? [];
        onFiles(isFolder ? filesOfFolder(files, language) : chosenFiles(files, language));
        event.target.value = ""; // so that the same file, mended, can be chosen again
      }}
    />
  );
}
