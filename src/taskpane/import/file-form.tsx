import type { ReactElement } from "react";
import { countFindings } from "../../actions/checked-form";
import type { CheckedForm } from "../../actions/checked-form";
import { sourceOf } from "../../actions/import-report";
import { severities } from "../../core/checks/rule";
import { cellName } from "../../core/grid/address";
import { placeName } from "../../core/recognise/place-name";
import { describeRepair } from "../../core/recognise/describe-repair";
import { leftoverRemains } from "../../core/import/remains";
import { usePaneState, useSay } from "../pane-context";
import type { Decision } from "./desk/desk-state";
import { FindingsList } from "./findings-list";
import { Part } from "./part";
import { ReadFields } from "./read-fields";
import { SourceTable } from "./source-table";
import { WayChoice } from "./way-choice";

interface Props {
  readonly found: CheckedForm;
  readonly index: number;
  /** Null where there is no workbook to take it into. */
  readonly decision: Decision | null;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A form that was found: how to take it over, what was read, put right and left over, its findings, and its source. */
export function FileForm({ found, index, decision, isOpen, onToggle }: Props): ReactElement {
  const say = useSay();
  return (
    <details
      className={decision?.way === "skip" ? "file-form skipped" : "file-form"}
      open={isOpen}
      onToggle={(event) => {
        onToggle(event.currentTarget.open);
      }}
    >
      <summary tabIndex={0}>
        <h2>{found.form.project.name ?? say("unnamed")}</h2>
        <p className="quiet">{sourceOf(found)}</p>
        <Counts found={found} />
      </summary>
      {isOpen && decision && <WayChoice index={index} decision={decision} />}
      {isOpen && <Parts found={found} isCheck={decision === null} />}
    </details>
  );
}

/** How much there is of each severity; a severity with nothing is left out. */
function Counts({ found }: { readonly found: CheckedForm }): ReactElement {
  const say = useSay();
  const counted = countFindings([found]);
  const numbers = [
    ...severities.map((severity) => [severity, counted[severity]] as const),
    ["not-judged", found.notJudged.length] as const,
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

/** Without a workbook the findings are what the user came for; before an import, what was read. */
function Parts({ found, isCheck }: { readonly found: CheckedForm; readonly isCheck: boolean }): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const { form, findings, notJudged } = found;
  const count = findings.length + notJudged.length;
  return (
    <>
      {count > 0 && (
        <Part title={say("part-findings", { count: String(count) })} isOpenAtFirst={isCheck}>
          {() => <FindingsList form={form} findings={findings} notJudged={notJudged} />}
        </Part>
      )}
      {form.repairs.length > 0 && (
        <Part title={say("part-repairs", { count: String(form.repairs.length) })}>
          {() => (
            <ul className="texts">
              {form.repairs.map((repair, at) => (
                <li key={at}>
                  <span className="cell">{placeName(form, repair.cell, language)}</span>{" "}
                  {describeRepair(repair, language)}
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {form.leftovers.length > 0 && (
        <Part title={say("part-remains", { count: String(form.leftovers.length) })}>
          {() => (
            <ul className="texts">
              {leftoverRemains(form, language).map(({ where, text }, at) => (
                <li key={at}>
                  <span className="cell">{where}</span> {text}
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      <Part title={say("part-read")}>{() => <ReadFields project={form.project} />}</Part>
      <Part title={say("part-source")}>
        {() => (
          <SourceTable
            source={sourceOf(found)}
            grid={found.grid}
            range={form.range}
            marked={new Set(form.leftovers.map(({ cell }) => cellName(cell)))}
          />
        )}
      </Part>
    </>
  );
}
