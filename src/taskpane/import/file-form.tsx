import type { ReactElement } from "react";
import { countFindings, type CheckedForm } from "../../actions/checked-form";
import type { CheckedFinding, CheckedNotJudged } from "../../checks/check";
import { describe, describeNotJudged } from "../../checks/describe";
import { severities } from "../../checks/rule";
import { cellName, rangeName } from "../../grid/address";
import type { CellAddress } from "../../grid/grid";
import { usePaneState, useSay } from "../pane-context";

interface Props {
  readonly checked: CheckedForm;
  readonly isOpen: boolean;
}

/** A form of a file with its findings, and apart from them what could not be judged. */
export function FileForm({ checked, isOpen }: Props): ReactElement {
  const say = useSay();
  const { file, form, findings, notJudged } = checked;
  const where = [file, ...(form.sheet === null ? [] : [form.sheet]), rangeName(form.range)].join(" › ");
  return (
    <details className="file-form" open={isOpen}>
      <summary>
        <h2>{form.project.name ?? say("unnamed")}</h2>
        <p className="quiet">{where}</p>
        <Counts checked={checked} />
      </summary>
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
    </details>
  );
}

/** How much there is of each severity; a severity with nothing is left out. */
function Counts({ checked }: { readonly checked: CheckedForm }): ReactElement {
  const say = useSay();
  const found = countFindings([checked]);
  const numbers = [
    ...severities.map((severity) => [severity, found[severity]] as const),
    ["not-judged", checked.notJudged.length] as const,
  ];
  const shown = numbers.filter(([, number]) => number > 0);
  return (
    <p className="counts">
      {shown.length === 0 && <span className="clean">{say("nothing-found")}</span>}
      {shown.map(([kind, number]) => (
        <span key={kind} className={`tag ${kind}`}>
          {say(`count-${kind}`, { count: String(number) })}
        </span>
      ))}
    </p>
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
