import { useCallback, useRef, useState } from "react";
import { checkAll, type CheckedForm } from "../../actions/checked-form";
import { readForms, type Source } from "../../actions/read-forms";
import { usePane } from "../pane-context";
import { say } from "../say";
import { totalText } from "./total-text";

/** How far a check of files is, and what it gave. */
export interface FileCheck {
  /** What is being read; null when nothing is. */
  readonly reading: string | null;
  /** The sum of all forms in words; null before there is one. */
  readonly total: string | null;
  readonly problems: readonly string[];
  readonly forms: readonly CheckedForm[];
}

const nothingYet: FileCheck = { reading: null, total: null, problems: [], forms: [] };

/** Checks what the user gives; once something else has been given, nothing more of it is shown. */
export function useFileCheck(): {
  readonly result: FileCheck;
  readonly check: (sources: readonly Source[]) => void;
} {
  const { store } = usePane();
  const [result, setResult] = useState(nothingYet);
  const latest = useRef<readonly Source[]>([]);

  const check = useCallback(
    (sources: readonly Source[]) => {
      latest.current = sources;
      const show = (shown: Partial<FileCheck>) => {
        if (latest.current === sources) setResult({ ...nothingYet, ...shown });
      };
      const { language } = store.getState();
      show({});
      readForms(sources, language, (index) => {
        const values = {
          file: sources[index]?.name ?? "",
          number: String(index + 1),
          count: String(sources.length),
        };
        show({ reading: say(language, "reading-file", values) });
      }).then(
        ({ forms, sentences }) => {
          const checked = checkAll(forms);
          const total = checked.length > 0 ? totalText(checked, language) : null;
          show({ total, problems: sentences, forms: checked });
        },
        (fault: unknown) => {
          console.error(fault);
          show({ problems: [say(language, "fault")] });
        },
      );
    },
    [store],
  );
  return { result, check };
}
