import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type ReactElement } from "react";
import type { Source } from "../../actions/read-forms";
import { usePaneState, useSay } from "../pane-context";
import { FileForm } from "./file-form";
import { sourceOfFile, sourceOfText } from "./sources";
import { useFileCheck } from "./use-file-check";

/** As many forms show their findings at once; of more, each opens on demand. */
const openForms = 5;

/** Checks forms that are not in this workbook: files that are chosen or dropped, and text that is pasted. */
export function ImportView(): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const [text, setText] = useState("");
  const [isDragging, setIsDragging] = useState(false);
  const { result, check } = useFileCheck();

  const takeFiles = (files: Iterable<File>) => {
    setText("");
    check([...files].map((file) => sourceOfFile(file, language)));
  };
  const takeText = (given: string) => {
    setText(given);
    const sources: readonly Source[] = given.trim() === "" ? [] : [sourceOfText(given, language)];
    check(sources);
  };
  const take = (event: ClipboardEvent | DragEvent, transfer: DataTransfer) => {
    const given = transfer.getData("text/plain");
    const files = [...transfer.files];
    if (given === "" && files.length === 0) return;
    event.preventDefault();
    // Excel puts a picture of the copied cells beside their text, and some systems a file's name beside the file.
    if (given === "" || files.some(({ type }) => !type.startsWith("image/"))) takeFiles(files);
    else takeText(given); // the next form takes the place of the last one
  };

  return (
    <div
      className={isDragging ? "import-view dragging" : "import-view"}
      onPaste={(event) => {
        take(event, event.clipboardData);
      }}
      onDrop={(event) => {
        setIsDragging(false);
        take(event, event.dataTransfer);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsDragging(true);
      }}
      onDragLeave={(event) => {
        // Moving on to another element of the view is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsDragging(false);
      }}
    >
      <p>{say("purpose")}</p>
      <p className="quiet">{say("privacy")}</p>
      <section className="inputs">
        <FileChooser onChoose={takeFiles} />
        <label>
          {say("paste-label")}
          <textarea
            className="paste"
            rows={2}
            spellCheck={false}
            placeholder={say("paste-here")}
            value={text}
            onChange={(event) => {
              takeText(event.target.value);
            }}
          />
        </label>
      </section>
      <div role="status" className="results-status">
        {result.reading !== null && <p>{result.reading}</p>}
        {result.total !== null && <p className="total">{result.total}</p>}
        {result.problems.map((sentence) => (
          <p key={sentence} className="problem">
            {sentence}
          </p>
        ))}
      </div>
      {result.forms.map((form, index) => (
        <FileForm key={index} checked={form} isOpen={result.forms.length <= openForms} />
      ))}
    </div>
  );
}

/** A button that opens the dialog of a hidden file input, which cannot be made to look like a button. */
function FileChooser({ onChoose }: { readonly onChoose: (files: Iterable<File>) => void }): ReactElement {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const kinds = useId();
  return (
    <div className="chooser">
      <Button appearance="primary" aria-describedby={kinds} onClick={() => input.current?.click()}>
        {say("choose")}
      </Button>
      <span id={kinds} className="quiet">
        {say("file-kinds")}
      </span>
      <input
        ref={input}
        type="file"
        aria-label={say("choose")}
        accept=".xlsx,.xlsm,.txt"
        multiple
        hidden
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = ""; // so that the same file, mended, can be chosen again
        }}
      />
    </div>
  );
}
