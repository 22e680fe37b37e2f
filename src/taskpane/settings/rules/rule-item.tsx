import { useId, useState, type ReactElement } from "react";
import { choices, withChoice } from "../../../core/checks/own/own-rules";
import type { RulePage } from "../../../core/checks/rule-page";
import { usePane } from "../../pane-context";
import { RuleText } from "./rule-text";
import type { Layer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

const inherited = "inherited";

/** A rule: its name opens its page, and beside it stands what has been decided about it. */
export function RuleItem({
  page,
  layer: { layer, own, below, here, above },
}: {
  readonly page: RulePage;
  readonly layer: Layer;
}): ReactElement {
  const pane = usePane();
  const say = useSayRules();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const title = page.sentences[0]?.title ?? page.id;
  const name = (choice: (typeof choices)[number]) => say(`choice-${choice}`);
  const lower = below.rules[page.id];
  const choice = own.rules[page.id];
  const winner = above.rules[page.id];
  return (
    <li>
      <details
        className="rule"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary id={id} tabIndex={0}>
          {title}
        </summary>
        {isOpen && <RuleText page={page} limits={{ ...here, ...above.limits }} />}
      </details>
      <select
        className="text-input"
        aria-labelledby={id}
        value={choice ?? inherited}
        onChange={({ target }) => {
          const chosen = choices.find((one) => one === target.value) ?? null;
          void pane.saveRules(layer, withChoice(own, page.id, chosen));
        }}
      >
        <option value={inherited}>
          {say(lower ? "inherited-user" : "inherited", { choice: name(lower ?? page.severity) })}
        </option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
      {winner && <p className="quiet">{say("workbook-wins", { value: name(winner) })}</p>}
    </li>
  );
}
