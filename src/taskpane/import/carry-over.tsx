import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { keptWays, type Kept } from "../../core/import/other-year";
import { usePaneState, useSay } from "../pane-context";
import { Select } from "../settings/select";
import { formAtSelection } from "../store/form-at-selection";
import { notCarriedYet } from "./not-carried-yet";
import { Part } from "./part";
import { LayoutSelect } from "./sheet-options";
import { useDesk } from "./use-desk";

/** Last year's form → this year's: the form of the active sheet or all of the workbook, onto new sheets. */
export function CarryOver(): ReactElement {
  const say = useSay();
  return <Part title={say("carry-over")}>{() => <CarryOverForm />}</Part>;
}

/** The year that is chosen here holds for these forms alone: an import has its own. */
function CarryOverForm(): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const form = usePaneState(formAtSelection);
  const sheets = usePaneState((state) => state.sheets);
  const [chosen, setYear] = useState<number | null>(null);
  const [kept, setKept] = useState<Kept>("beside");
  if (!form) return <p className="quiet">{say("carry-over-none")}</p>;
  const next = (form.form.project.year ?? new Date().getFullYear() - 1) + 1;
  const year = chosen ?? next;
  const all = notCarriedYet(sheets ?? [], year);
  return (
    <div className="carry-over">
      <p className="quiet">{say("carry-over-what", { name: form.form.project.name ?? say("unnamed") })}</p>
      <fieldset className="sheet-options">
        <legend>{say("sheet-options")}</legend>
        <LayoutSelect />
        <Select
          label={say("option-year")}
          value={String(year)}
          options={[next - 1, next, next + 1, next + 2].map((one) => ({
            value: String(one),
            text: say("year-number", { year: String(one) }),
          }))}
          onChange={(value) => {
            setYear(Number(value));
          }}
        />
        <Select
          label={say("option-kept")}
          value={kept}
          options={keptWays.map((value) => ({ value, text: say(`kept-${value}`) }))}
          onChange={setKept}
        />
      </fieldset>
      <div className="choices">
        <Button appearance="primary" onClick={() => void desk.carryOver([form], year, kept)}>
          {say("carry-over-do", { year: String(year) })}
        </Button>
        {all.length > 1 && (
          <Button onClick={() => void desk.carryOver(all, year, kept)}>
            {say("carry-over-all", { year: String(year), count: String(all.length) })}
          </Button>
        )}
      </div>
    </div>
  );
}
