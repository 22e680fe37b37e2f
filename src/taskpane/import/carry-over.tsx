import { Button } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";
import { formAtSelection } from "../store/form-at-selection";
import { Part } from "./part";
import { SheetOptions } from "./sheet-options";
import { useDesk, useDeskState } from "./use-desk";

/** Last year's form → this year's: the form of the active sheet, onto a new sheet. */
export function CarryOver(): ReactElement {
  const say = useSay();
  return <Part title={say("carry-over")}>{() => <CarryOverForm />}</Part>;
}

function CarryOverForm(): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const form = usePaneState(formAtSelection);
  const year = useDeskState(({ options }) => options.year);
  const next = (form?.form.project.year ?? new Date().getFullYear() - 1) + 1;
  useEffect(() => {
    if (desk.store.getState().options.year === null) desk.setOptions({ year: next });
  }, [desk, next]);
  if (!form) return <p className="quiet">{say("carry-over-none")}</p>;
  return (
    <div className="carry-over">
      <p className="quiet">{say("carry-over-what", { name: form.form.project.name ?? say("unnamed") })}</p>
      <SheetOptions />
      <Button disabled={year === null} onClick={() => void desk.carryOver(form)}>
        {say("carry-over-do", { year: String(year ?? next) })}
      </Button>
    </div>
  );
}
