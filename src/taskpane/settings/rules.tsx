import type { ReactElement } from "react";
import { messages } from "../../checks/messages/catalogue";
import { crossFormRules, rules } from "../../checks/registry";
import { usePane, usePaneState, useSay } from "../pane-context";

const ids = [...rules, ...crossFormRules].map(({ id }) => id);

/** Every rule, to be turned off by those for whom it does not hold. */
export function Rules(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const rulesOff = usePaneState(({ settings }) => settings.rulesOff);
  const on = String(ids.filter((id) => !rulesOff.includes(id)).length);
  return (
    <details className="apart">
      <summary tabIndex={0}>{say("rules-title", { on, count: String(ids.length) })}</summary>
      <ul className="rules">
        {ids.map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!rulesOff.includes(id)}
                onChange={({ target }) => {
                  pane.saveSettings({
                    rulesOff: target.checked ? rulesOff.filter((other) => other !== id) : [...rulesOff, id],
                  });
                }}
              />
              {messages[id]?.[language].title ?? id}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
