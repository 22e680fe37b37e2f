import { useState, type ReactElement } from "react";
import { convertAmount, formatAmount } from "../../core/form/amount";
import { readAmount } from "../../core/form/read-amount";
import { isBlank } from "../../core/form/text";
import type { CurrencyUnit } from "../../core/form/project";
import type { DepartmentSum, DepartmentSums } from "../../core/rollup/rollup/department-sums";
import { usePane } from "../pane-context";
import { compare } from "./compare";
import type { Say } from "./say-department-pane";

/** Each department with what it asks for, and the control figure that the user may enter for it. */
export function ControlList({
  id,
  sums: { departments, unit },
  say,
}: {
  readonly id: string;
  readonly sums: DepartmentSums;
  readonly say: Say;
}): ReactElement {
  return (
    <ul id={id} className="controls">
      {departments.map((sum) => (
        <Control
          key={`${sum.department ?? ""} ${sum.control ?? ""} ${unit}`}
          sum={sum}
          unit={unit}
          say={say}
        />
      ))}
    </ul>
  );
}

function Control({
  sum,
  unit: currency,
  say,
}: {
  readonly sum: DepartmentSum;
  readonly unit: CurrencyUnit;
  readonly say: Say;
}): ReactElement {
  const pane = usePane();
  const { department, control, funding, withoutCurrency } = sum;
  const shown = control === null ? "" : formatAmount(control);
  const [typed, setTyped] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  const name = department ?? say("no-department");
  const compared = compare(sum, currency, "", say);

  const keep = () => {
    if (typed.trim() === shown) return;
    const reading = readAmount(typed);
    const isMissing = isBlank(typed);
    setIsWrong(!isMissing && !reading);
    if (isMissing) void pane.setControl(department, null);
    else if (reading) {
      const amount = reading.unit ? convertAmount(reading.amount, reading.unit, currency) : reading.amount;
      void pane.setControl(department, { amount, currency });
    }
  };
  return (
    <li>
      <span className="name">{name}</span>
      <span className="quiet">
        {say("asked", { amount: formatAmount(funding.annualTotal), currency })}
        {withoutCurrency > 0 && `（${say("without-currency", { count: String(withoutCurrency) })}）`}
      </span>
      <span className="figure">
        <input
          className="text-input"
          inputMode="decimal"
          aria-label={say("control", { department: name, currency })}
          aria-invalid={isWrong}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") keep();
            if (event.key !== "Escape" || typed === shown) return;
            // Else Excel on the web would take the focus into the sheet.
            event.preventDefault();
            setTyped(shown);
            setIsWrong(false);
          }}
        />
        {currency}
      </span>
      {isWrong && (
        <p className="wrong" role="alert">
          {say("no-amount")}
        </p>
      )}
      {!isWrong && compared && <p className={compared.isAbove ? "wrong" : "quiet"}>{compared.text}</p>}
    </li>
  );
}
