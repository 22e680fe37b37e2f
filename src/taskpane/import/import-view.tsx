import { useState, type ClipboardEvent, type DragEvent, type ReactElement } from "react";
import type { Clipboard } from "../../files/read-file";
import { usePaneState, useSay } from "../pane-context";
import { CarryOver } from "./carry-over";
import { chosenFiles, droppedFiles, type GivenFiles } from "./dropped-files";
import { FileList } from "./file-list";
import { FormList } from "./form-list";
import { OtherSheets } from "./other-sheets";
import { ImportSummary } from "./import-summary";
import { SheetOptions } from "./sheet-options";
import { SourceInputs } from "./source-inputs";
import { sourceOfClipboard, sourceOfFile } from "./sources";
import { totalText } from "./total-text";
import { useDesk, useDeskState } from "./use-desk";
import { WriteBar } from "./write-bar";

/** Takes in forms that are not in this workbook; without a workbook it checks them. */
export function ImportView(): ReactElement {
  const say = useSay();
  const desk = useDesk();
  const language = usePaneState((state) => state.language);
  const hasExcel = usePaneState(({ connection }) => connection === "excel" || connection === "connecting");
  const phase = useDeskState((state) => state.phase);
  const [text, setText] = useState("");
  const [isDragging, setIsDragging] = useState(false);

  const takeFiles = ({ files, sentences }: GivenFiles) => {
    setText("");
    void desk.read(
      files.map((file) => sourceOfFile(file, language)),
      sentences,
    );
  };
  const takeCopied = (copied: Clipboard) => {
    setText(copied.text);
    void desk.read(isNothing(copied) ? [] : [sourceOfClipboard(copied, language)]);
  };
  const takeText = (given: string) => {
    takeCopied({ html: "", text: given });
  };
  const onPaste = (event: ClipboardEvent) => {
    const copied = copiedIn(event.clipboardData);
    const files = [...event.clipboardData.files];
    if (isNothing(copied) && files.length === 0) return;
    event.preventDefault();
    // Excel puts a picture of the copied cells beside their text, and some systems a file's name beside the file.
    if (isNothing(copied) || files.some(({ type }) => !type.startsWith("image/")))
      takeFiles(chosenFiles(files, language));
    else takeCopied(copied); // the next form takes the place of the last one
  };
  const onDrop = (event: DragEvent) => {
    setIsDragging(false);
    const copied = copiedIn(event.dataTransfer);
    if (isNothing(copied) && event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    if (event.dataTransfer.files.length === 0) takeCopied(copied);
    else void droppedFiles(event.dataTransfer, language).then(takeFiles);
  };

  return (
    <div
      className={isDragging ? "import-view dragging" : "import-view"}
      onPaste={onPaste}
      onDrop={onDrop}
      onDragOver={(event) => {
        event.preventDefault();
        setIsDragging(true);
      }}
      onDragLeave={(event) => {
        // Moving on to another element of the view is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsDragging(false);
      }}
    >
      {phase === "done" ? (
        <ImportSummary />
      ) : (
        <>
          <p>{say(hasExcel ? "purpose" : "purpose-check")}</p>
          <p className="quiet">{say("privacy")}</p>
          <SourceInputs text={text} onFiles={takeFiles} onText={takeText} />
          {phase === "start" && hasExcel && <CarryOver />}
          <FileList />
          <Results canWrite={hasExcel} />
        </>
      )}
    </div>
  );
}

/** A table knows its merges only as a web page; of one without a table the text says all. */
function copiedIn(data: DataTransfer): Clipboard {
  const html = data.getData("text/html");
  return { html: /<table\b/i.test(html) ? html : "", text: data.getData("text/plain") };
}

function isNothing({ html, text }: Clipboard): boolean {
  return html === "" && text.trim() === "";
}

/** What was found, and what is to be done with it. */
function Results({ canWrite }: { readonly canWrite: boolean }): ReactElement {
  const language = usePaneState((state) => state.language);
  const forms = useDeskState((state) => state.forms);
  const sheets = useDeskState((state) => state.sheets);
  const decisions = useDeskState((state) => state.decisions);
  const hasNewSheets = decisions.some(({ way }) => way === "new-sheet");
  // The form of the active sheet that is carried over has not been found among files.
  const isWriting = useDeskState(({ phase }) => phase === "writing");
  return (
    <>
      <Status total={forms.length > 0 ? totalText(forms, language) : null} />
      {canWrite && hasNewSheets && <SheetOptions />}
      {forms.length > 0 && <FormList forms={forms} decisions={canWrite ? decisions : null} />}
      {canWrite && <OtherSheets />}
      {canWrite && (isWriting || forms.length + sheets.length > 0) && <WriteBar />}
    </>
  );
}

/** What a screen reader is told as it goes on. */
function Status({ total }: { readonly total: string | null }): ReactElement {
  const say = useSay();
  const files = useDeskState((state) => state.files);
  const sentences = useDeskState((state) => state.sentences);
  const at = files.findIndex(({ state }) => state === "reading");
  const values = { file: files[at]?.name ?? "", number: String(at + 1), count: String(files.length) };
  return (
    <div role="status" className="results-status">
      {at >= 0 && <p>{say("reading-file", values)}</p>}
      {total !== null && <p className="total">{total}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} className="problem">
          {sentence}
        </p>
      ))}
    </div>
  );
}
