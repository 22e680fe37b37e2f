import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { TakenOver, TakenSheet } from "../../actions/import-forms";
import { describeFormulas, sheetSource, sourceOf } from "../../actions/import-report";
import { fieldName } from "../../core/form/field-names";
import { usePane, usePaneState, useSay } from "../pane-context";
import { useDesk, useDeskState } from "./use-desk";

/** What came from where, with the way back and the report. */
export function ImportSummary(): ReactElement {
  const desk = useDesk();
  const pane = usePane();
  const say = useSay();
  const taken = useDeskState((state) => state.taken);
  const copied = useDeskState((state) => state.copied);
  const sentences = useDeskState((state) => state.sentences);
  const report = useDeskState((state) => state.report);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="import-summary">
      <h2 ref={heading} tabIndex={-1}>
        {say(copied.length > 0 ? "done-title-sheets" : "done-title", {
          count: String(taken.length),
          sheets: String(copied.length),
        })}
      </h2>
      <ul>
        {taken.map((own, at) => (
          <Taken key={at} own={own} />
        ))}
        {copied.map((own, at) => (
          <Copied key={at} own={own} />
        ))}
        {sentences.map((sentence) => (
          <li key={sentence} className="quiet">
            {sentence}
          </li>
        ))}
      </ul>
      <div className="summary-buttons">
        {taken.length > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              pane.fillIn("first-empty");
            }}
          >
            {say("fill-in")}
          </Button>
        )}
        <Button onClick={desk.startOver}>{say("import-more")}</Button>
        <Button onClick={() => void desk.writeReport()}>{say("write-report")}</Button>
        <Button onClick={() => void desk.undo()}>{say("done-undo")}</Button>
      </div>
      <p role="status" className="quiet">
        {report !== null && say("report-written", { sheet: report })}
      </p>
    </section>
  );
}

function Taken({ own }: { readonly own: TakenOver }): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const { found, sheet, refused, standard, formulas } = own;
  const names = (fields: readonly string[]) => [...new Set(fields)].join(language === "zh-CN" ? "、" : ", ");
  const refusedNames = names(
    refused.map(({ difference }) =>
      difference.kind === "field" ? fieldName(difference.field, language) : (difference.indicator.name ?? ""),
    ),
  );
  const empty = names((standard?.leftEmpty ?? []).map((field) => fieldName(field, language)));
  const remains = standard?.remains.length ?? 0;
  return (
    <li>
      <p className="taken-name">{found.form.project.name ?? say("unnamed")}</p>
      <p className="quiet">{say("done-sheet", { source: sourceOf(found), sheet })}</p>
      {formulas && <Formulas formulas={formulas} />}
      {refusedNames !== "" && <p className="not-written">{say("done-refused", { fields: refusedNames })}</p>}
      {remains > 0 && <p className="quiet">{say("done-remains", { count: String(remains) })}</p>}
      {empty !== "" && <p className="quiet">{say("done-empty", { fields: empty })}</p>}
    </li>
  );
}

/** A sheet without a form that was copied as it is. */
function Copied({ own: { found, sheet, formulas } }: { readonly own: TakenSheet }): ReactElement {
  const say = useSay();
  return (
    <li>
      <p className="taken-name">{sheet}</p>
      <p className="quiet">{say("done-sheet", { source: sheetSource(found), sheet })}</p>
      <Formulas formulas={formulas} />
    </li>
  );
}

function Formulas({ formulas }: Pick<TakenSheet, "formulas">): ReactElement {
  const language = usePaneState((state) => state.language);
  return (
    <>
      {describeFormulas(formulas, language).map((sentence) => (
        <p key={sentence} className="quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
