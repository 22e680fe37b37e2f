import type { ReactElement } from "react";

interface Props<Value> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly tone?: string }[];
  readonly onChange: (value: Value) => void;
}

/** A few values side by side, of which one is chosen: radio buttons that look like a segmented bar. */
export function Choice<Value extends string | null>({
  label,
  value,
  options,
  onChange,
}: Props<Value>): ReactElement {
  return (
    <fieldset className="choice">
      <legend className="hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value ?? "all"} className={option.tone}>
          <input
            type="radio"
            name={label}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
