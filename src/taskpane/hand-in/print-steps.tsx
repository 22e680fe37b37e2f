import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedSheet } from "../../actions/checked-sheet";
import type { HandInLook } from "../../actions/look-before-hand-in";
import type { Language } from "../../core/language/language";
import { usePane } from "../pane-context";
import { canSaveFiles, saveFile } from "../save-file";
import type { Say } from "./say-hand-in";
import { Step } from "./step";

type Print = "print-desktop" | "print-mac" | "print-web" | "print-other";

/** How Excel itself prints, by `Office.PlatformType`; add-ins cannot begin it. */
const prints: Readonly<Record<string, Print>> = {
  PC: "print-desktop",
  Mac: "print-mac",
  OfficeOnline: "print-web",
};

function ownPrint(): Print {
  const { Office: library } = window as { readonly Office?: typeof Office };
  return prints[(library?.context.platform as string | undefined) ?? ""] ?? "print-other";
}

interface PrintStepProps {
  readonly sheets: readonly CheckedSheet[];
  readonly look: HandInLook;
  readonly language: Language;
  readonly say: Say;
}

/** How to print: by Excel, or by a page of exactly these forms. */
export function PrintStep({ sheets, look, language, say }: PrintStepProps): ReactElement {
  const pane = usePane();
  const save = async () => {
    const { formPage } = await import("../../core/hand-in/form-page");
    const forms = sheets.flatMap(({ sheet, forms: own }) => {
      const page = look.pages.find(({ id }) => id === sheet.id);
      return page ? own.map(({ form }) => ({ grid: sheet.grid, range: form.range, look: page })) : [];
    });
    const title = say("page-name");
    saveFile(`${title}.html`, formPage(forms, title, language), "text/html");
    pane.say(say("saved"));
  };
  return (
    <Step title={say("print")} state="note" say={say}>
      <p>{say(ownPrint())}</p>
      {canSaveFiles() && <Button onClick={() => void save()}>{say("save-page")}</Button>}
    </Step>
  );
}

/** What to send, and what of the workbook would go with it. */
export function SendStep({
  sheets,
  hasWaived,
  say,
}: Pick<PrintStepProps, "sheets" | "say"> & { readonly hasWaived: boolean }): ReactElement {
  const others = sheets.filter(({ forms }) => forms.length === 0).map(({ sheet }) => sheet.name);
  return (
    <Step title={say("send")} state="note" say={say}>
      <p>{say("send-file")}</p>
      {others.length > 0 && (
        <p>{say("send-others", { count: String(others.length), names: others.join("、") })}</p>
      )}
      {hasWaived && <p>{say("send-waivers")}</p>}
    </Step>
  );
}
