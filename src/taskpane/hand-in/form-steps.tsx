import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import { describe } from "../../core/checks/describe";
import type { Language } from "../../core/language/language";
import { OpeningPart } from "../overview/opening-part";
import { usePane } from "../pane-context";
import type { JudgedWorkbook } from "./judged-workbook";
import type { Say } from "./say-hand-in";
import { Step } from "./step";

/** What the steps about the forms' contents are made of. */
export interface FormStepProps {
  readonly judged: JudgedWorkbook;
  readonly say: Say;
}

export const nameOfForm = ({ form }: CheckedFormOnSheet, say: Say): string =>
  form.project.name ?? say("unnamed");

/** Errors and warnings about what stands in the forms, and the way to them. */
export function FindingsStep({ judged: { counts }, say }: FormStepProps): ReactElement {
  const pane = usePane();
  const { error, warning, hint } = counts;
  const isNone = error + warning === 0;
  return (
    <Step title={say("findings")} state={error > 0 ? "todo" : isNone ? "ok" : "note"} say={say}>
      <p>
        {isNone
          ? say("findings-none")
          : say("findings-some", { errors: String(error), warnings: String(warning), hints: String(hint) })}
      </p>
      {!isNone && (
        <Button
          onClick={() => {
            pane.setFilter({ scope: "workbook", severity: null });
            pane.show("findings");
          }}
        >
          {say("go-through")}
        </Button>
      )}
    </Step>
  );
}

/** What is still to be filled in, form by form. */
export function EmptyStep({ judged: { empty }, say }: FormStepProps): ReactElement {
  const pane = usePane();
  const fill = async ({ sheet, form }: CheckedFormOnSheet) => {
    const { range, places } = form;
    await pane.showCell(sheet.id, places.name?.cell ?? { row: range.top, column: range.left });
    pane.fillIn("first-empty");
  };
  const all = empty.reduce((sum, { count }) => sum + count, 0);
  return (
    <Step title={say("empty")} state={all > 0 ? "todo" : "ok"} say={say}>
      <p>{all === 0 ? say("empty-none") : say("empty-some", { count: String(all) })}</p>
      {all > 0 && (
        <ul className="form-links">
          {empty.map(({ form, count }, at) => (
            <li key={at}>
              <button type="button" className="link" onClick={() => void fill(form)}>
                {say("form-empty", { name: nameOfForm(form, say), count: String(count) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}

/** What the user lets stand, with the reasons. */
export function WaivedStep({
  judged: { waived },
  say,
  language,
}: FormStepProps & { readonly language: Language }): ReactElement {
  return (
    <Step title={say("waived")} state={waived.length > 0 ? "note" : "ok"} say={say}>
      <p>{waived.length === 0 ? say("waived-none") : say("waived-some", { count: String(waived.length) })}</p>
      {waived.length > 0 && (
        <OpeningPart label={say("waived-list")}>
          {(id) => (
            <ul id={id} className="reasons">
              {waived.map(({ form, finding, reason }, at) => (
                <li key={at}>
                  {say("waived-one", {
                    name: nameOfForm(form, say),
                    message: describe(finding, language).message,
                    reason,
                  })}
                </li>
              ))}
            </ul>
          )}
        </OpeningPart>
      )}
    </Step>
  );
}
