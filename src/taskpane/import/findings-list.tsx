import type { ReactElement } from "react";
import type { CheckedForm } from "../../actions/checked-form";
import type { CheckedFinding, CheckedNotJudged } from "../../core/checks/check";
import { describe, describeNotJudged } from "../../core/checks/describe";
import type { CellAddress } from "../../core/grid/grid";
import { placeName } from "../../core/recognise/place-name";
import { usePaneState, useSay } from "../pane-context";

type OfForm = Pick<CheckedForm, "form">;

/** The findings of a form, and apart from them what could not be judged. */
export function FindingsList({
  form,
  findings,
  notJudged,
}: Pick<CheckedForm, "form" | "findings" | "notJudged">): ReactElement {
  const say = useSay();
  return (
    <>
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding, index) => (
            <Finding key={index} form={form} finding={finding} />
          ))}
        </ul>
      )}
      {notJudged.length > 0 && (
        <>
          <h3>{say("not-judged")}</h3>
          <ul className="findings">
            {notJudged.map((entry, index) => (
              <NotJudged key={index} form={form} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Finding({ form, finding }: OfForm & { readonly finding: CheckedFinding }): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const { message, expected, basis } = describe(finding, language);
  return (
    <li className="finding">
      <p className="where">
        <span className={`tag ${finding.severity}`}>{say(finding.severity)}</span>
        <CellName form={form} cell={finding.cell} />
      </p>
      <p>{message}</p>
      <p className="quiet">{say("expected", { expected })}</p>
      <p className="quiet">{say("basis", { basis })}</p>
    </li>
  );
}

function NotJudged({ form, entry }: OfForm & { readonly entry: CheckedNotJudged }): ReactElement {
  const language = usePaneState((state) => state.language);
  return (
    <li className="finding">
      <p className="where">
        <CellName form={form} cell={entry.cell} />
      </p>
      <p>{describeNotJudged(entry, language)}</p>
    </li>
  );
}

function CellName({ form, cell }: OfForm & { readonly cell: CellAddress | null }): ReactElement | null {
  const language = usePaneState((state) => state.language);
  return cell && <span className="cell">{placeName(form, cell, language)}</span>;
}
