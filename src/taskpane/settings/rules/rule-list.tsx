import { useId, useState, type ReactElement } from "react";
import { allRules, rulePage } from "../../../core/checks/rule-page";
import { usePaneState } from "../../pane-context";
import { RuleItem } from "./rule-item";
import type { Layer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

/** Every rule with its page, to be turned off or given another severity. What is closed is not drawn. */
export function RuleList({ layer }: { readonly layer: Layer }): ReactElement {
  const say = useSayRules();
  const [isOpen, setOpen] = useState(false);
  const off = allRules.filter(({ id }) => layer.here.rules[id] === "off").length;
  return (
    <details
      className="apart"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary tabIndex={0}>
        {say("rules-title", { count: String(allRules.length), off: String(off) })}
      </summary>
      {isOpen && <FoundRules layer={layer} />}
    </details>
  );
}

/** The rules whose names hold what the user types. */
function FoundRules({ layer }: { readonly layer: Layer }): ReactElement {
  const say = useSayRules();
  const language = usePaneState((state) => state.language);
  const id = useId();
  const [typed, setTyped] = useState("");
  const words = typed.trim().toLowerCase();
  const found = allRules
    .map((rule) => rulePage(rule, language))
    .filter((page) =>
      [page.id, ...page.sentences.map(({ title }) => title)].some((text) =>
        text.toLowerCase().includes(words),
      ),
    );
  return (
    <div className="found-rules">
      <div className="setting">
        <label htmlFor={id}>{say("find")}</label>
        <input
          id={id}
          className="text-input"
          type="search"
          placeholder={say("find-hint")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </div>
      {found.length === 0 && <p role="status">{say("none-found")}</p>}
      <ul className="rules">
        {found.map((page) => (
          <RuleItem key={page.id} page={page} layer={layer} />
        ))}
      </ul>
    </div>
  );
}
