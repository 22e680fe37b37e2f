import type { ReactElement } from "react";
import type { CheckedFoundForm } from "../../actions/import-files";
import type { CheckedFinding, CheckedNotJudged } from "../../core/checks/check";
import { describe, describeNotJudged } from "../../core/checks/describe";
import { cellName } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/grid";
import { usePaneState, useSay } from "../pane-context";

/** The findings of a form, and apart from them what could not be judged. */
export function FindingsList({
  findings,
  notJudged,
}: Pick<CheckedFoundForm, "findings" | "notJudged">): ReactElement {
  const say = useSay();
  return (
    <>
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding, index) => (
            <Finding key={index} finding={finding} />
          ))}
        </ul>
      )}
      {notJudged.length > 0 && (
        <>
          <h3>{say("not-judged")}</h3>
          <ul className="findings">
            {notJudged.map((entry, index) => (
              <NotJudged key={index} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Finding({ finding }: { readonly finding: CheckedFinding }): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const { message, expected, basis } = describe(finding, language);
  return (
    <li className="finding">
      <p className="where">
        <span className={`tag ${finding.severity}`}>{say(finding.severity)}</span>
        <CellName cell={finding.cell} />
      </p>
      <p>{message}</p>
      <p className="quiet">{say("expected", { expected })}</p>
      <p className="quiet">{say("basis", { basis })}</p>
    </li>
  );
}

function NotJudged({ entry }: { readonly entry: CheckedNotJudged }): ReactElement {
  const language = usePaneState((state) => state.language);
  return (
    <li className="finding">
      <p className="where">
        <CellName cell={entry.cell} />
      </p>
      <p>{describeNotJudged(entry, language)}</p>
    </li>
  );
}

function CellName({ cell }: { readonly cell: CellAddress | null }): ReactElement | null {
  return cell && <span className="cell">{cellName(cell)}</span>;
}
