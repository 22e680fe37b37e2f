import type { ReactElement } from "react";
import { currencyUnits, type CurrencyUnit } from "../../core/form/project";
import { nameOf } from "../../core/layout/layouts";
import { keptWays } from "../../core/import/other-year";
import { useSay } from "../pane-context";
import { Select } from "../settings/select";
import { useLayouts } from "../use-layouts";
import { useDesk, useDeskState } from "./use-desk";

const own = "own";

/** The year that forms are being made for now, and those around it. */
function yearsAround(now: Date): readonly number[] {
  const year = now.getFullYear();
  return [year - 1, year, year + 1, year + 2];
}

/** How the new sheets are to stand: layout, year and what becomes of last year's figures, currency unit. */
export function SheetOptions(): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const { year, kept, currency, withRemains } = useDeskState((state) => state.options);
  const years = yearsAround(new Date()).map((one) => ({
    value: String(one),
    text: say("year-number", { year: String(one) }),
  }));
  return (
    <fieldset className="sheet-options">
      <legend>{say("sheet-options")}</legend>
      <LayoutSelect />
      <Select
        label={say("option-year")}
        value={year === null ? own : String(year)}
        options={[{ value: own, text: say("year-kept") }, ...years]}
        onChange={(chosen) => {
          desk.setOptions({ year: chosen === own ? null : Number(chosen) });
        }}
      />
      {year !== null && (
        <Select
          label={say("option-kept")}
          value={kept}
          options={keptWays.map((value) => ({ value, text: say(`kept-${value}`) }))}
          onChange={(chosen) => {
            desk.setOptions({ kept: chosen });
          }}
        />
      )}
      <Select<CurrencyUnit | typeof own>
        label={say("option-currency")}
        value={currency ?? own}
        options={[
          { value: own, text: say("currency-kept") },
          ...currencyUnits.map((value) => ({ value, text: value })),
        ]}
        onChange={(chosen) => {
          desk.setOptions({ currency: chosen === own ? null : chosen });
        }}
      />
      <label className="switch">
        <input
          type="checkbox"
          checked={withRemains}
          onChange={(event) => {
            desk.setOptions({ withRemains: event.target.checked });
          }}
        />
        {say("with-remains")}
      </label>
    </fieldset>
  );
}

/** In which layout new sheets are to stand. */
export function LayoutSelect(): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const { options } = useLayouts();
  const layout = useDeskState((state) => state.options.layout);
  // A layout that was chosen here, and deleted since.
  const current = { choice: layout, value: nameOf(layout), text: nameOf(layout) };
  return (
    <Select
      label={say("option-layout")}
      value={current.value}
      options={options.some(({ value }) => value === current.value) ? options : [...options, current]}
      onChange={(chosen) => {
        const option = options.find(({ value }) => value === chosen);
        if (option) desk.setOptions({ layout: option.choice });
      }}
    />
  );
}
