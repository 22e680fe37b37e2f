import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { FileSource } from "../../../actions/read-forms";
import { sourceOfFile } from "../../import/sources";
import { usePaneState } from "../../pane-context";

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
