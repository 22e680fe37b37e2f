import { useCallback, useMemo, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { CheckedSheet } from "../../actions/checked-sheet";
import type { CurrencyUnit } from "../../core/form/project";
import type { CellAddress } from "../../core/grid/grid";
import type { Language, Values } from "../../core/language/language";
import { FormList } from "./form-list";
import { FundingSummary } from "./funding-summary";
import { findListed, listForms, orders, type ListedForm, type Order } from "./listed-forms";
import type { OverviewTextKey } from "./messages/zh-CN";
import { sayOverview } from "./say-overview";
import { YearTotals } from "./year-totals";

export interface OverviewViewProps {
  readonly sheets: readonly CheckedSheet[];
  /** The keys of the forms that the user has had checked. */
  readonly judged?: readonly string[];
  /** The unit in which the user wants to see amounts. */
  readonly unit: CurrencyUnit;
  readonly language: Language;
  readonly open: (sheetId: string, cell: CellAddress) => void;
  /** What stands below the list. */
  readonly children?: ReactNode;
}

const none: readonly string[] = [];

/** All forms of the workbook, and what they ask for in all. */
export function OverviewView(props: OverviewViewProps): ReactElement {
  const { sheets, judged = none, unit, language, open, children } = props;
  const further = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState("");
  const [order, setOrder] = useState<Order>("in-order");
  const say = useCallback(
    (key: OverviewTextKey, values?: Values) => sayOverview(language, key, values),
    [language],
  );
  const forms = useMemo(() => listForms(sheets, judged), [sheets, judged]);
  const targets = useMemo(() => forms.filter(({ checked }) => checked.form.kind === "target"), [forms]);
  const found = useMemo(() => findListed(forms, wanted, order), [forms, wanted, order]);
  const openForm = ({ checked: { sheet, form } }: ListedForm) => {
    open(sheet.id, form.places.name?.cell ?? { row: form.range.top, column: form.range.left });
  };
  const count = String(forms.length);
  return (
    <div className="overview">
      <div className="search-line">
        <input
          type="search"
          className="search"
          aria-label={say("search")}
          placeholder={say("search")}
          title={say("search")}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
          }}
        />
        <span className="quiet" role="status">
          {found.length === forms.length
            ? say("all-count", { count })
            : say("found-count", { found: String(found.length), count })}
        </span>
        <button
          type="button"
          className="link"
          onClick={() => {
            further.current?.scrollIntoView();
            further.current?.querySelector<HTMLElement>("button")?.focus();
          }}
        >
          {say("further")}
        </button>
        <select
          className="order"
          aria-label={say("order")}
          value={order}
          onChange={({ target }) => {
            setOrder(target.value as Order);
          }}
        >
          {orders.map((name) => (
            <option key={name} value={name}>
              {say(name)}
            </option>
          ))}
        </select>
      </div>
      <YearTotals forms={targets} unit={unit} say={say} />
      {found.length === 0 ? (
        <p className="quiet nothing-found">{say("nothing-found", { wanted })}</p>
      ) : (
        // Another search or order begins at the top.
        <FormList
          key={`${order} ${wanted}`}
          forms={found}
          unit={unit}
          language={language}
          say={say}
          open={openForm}
        />
      )}
      <div ref={further} className="further">
        {children}
        <FundingSummary forms={targets} unit={unit} say={say} />
      </div>
    </div>
  );
}
