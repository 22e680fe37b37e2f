import type { ReactElement, ReactNode } from "react";
import type { Say } from "./say-hand-in";

/** How a step stands: nothing to do; something to do before the forms go out; something only the user can confirm. */
export type StepState = "ok" | "todo" | "note";

const signs: Readonly<Record<StepState, string>> = { ok: "✓", todo: "!", note: "?" };

/** A step of what comes before handing in: how it stands, and what can be done about it. */
export function Step({
  title,
  state,
  say,
  children,
}: {
  readonly title: string;
  readonly state: StepState;
  readonly say: Say;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li className={`step ${state}`}>
      <span className="sign" aria-hidden>
        {signs[state]}
      </span>
      <h3>
        {title} <span className="hidden">{say(`state-${state}`)}</span>
      </h3>
      <div className="step-body">{children}</div>
    </li>
  );
}
