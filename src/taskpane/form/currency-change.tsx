import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Amount, CurrencyUnit } from "../../core/form/project";
import type { FormReading } from "../../core/recognise/reading";
import { conversionOf, type Conversion } from "../store/convert-currency";
import { money } from "./amount-text";
import { useForm } from "./form-context";

interface CurrencyChangeProps {
  readonly unit: CurrencyUnit;
  /** Changes the word on the form and leaves the figures. */
  readonly changeWord: () => void;
  /** Closes the question, whatever was answered. */
  readonly done: () => void;
}

/** Asks what becomes of the amounts when the form's 金额单位 changes: the same money, or the same figures. */
export function CurrencyChange({ unit, changeWord, done }: CurrencyChangeProps): ReactElement {
  const { checked, say, convertCurrency } = useForm();
  const { form } = checked;
  const conversion = conversionOf(form, unit);
  const count = conversion?.kind === "exact" ? conversion.fix.length - 1 : 0;
  return (
    <div
      className="currency-change"
      role="group"
      aria-label={say("change-currency", { unit })}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        done();
      }}
    >
      <p role="status">
        {conversion?.kind === "obstacle"
          ? say("cannot-convert", { field: say(conversion.field) })
          : say("convert-example", exampleOf(form, conversion, unit))}
      </p>
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={count === 0}
          onClick={() => {
            done();
            // What is refused has been told by the pane.
            convertCurrency(unit).catch(() => undefined);
          }}
        >
          {say("convert-amounts", { count: String(count) })}
        </Button>
        <Button
          size="small"
          onClick={() => {
            done();
            changeWord();
          }}
        >
          {say("change-word-only")}
        </Button>
        <Button size="small" appearance="subtle" onClick={done}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}

/** The first amount as it stands, and as it would stand. */
function exampleOf(form: FormReading, conversion: Conversion | null, unit: CurrencyUnit) {
  const change = conversion?.kind === "exact" ? conversion.fix[1] : undefined;
  if (change?.kind !== "set") return { before: "", after: "" };
  const before = form.places[change.field]?.text ?? "";
  return {
    before: `${before} ${form.project.funding.currency ?? ""}`,
    after: money(change.text as Amount, unit),
  };
}
