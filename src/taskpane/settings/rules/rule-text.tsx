import { Fragment, type ReactElement } from "react";
import { limitTitles } from "../../../core/checks/messages/limits";
import type { LimitName } from "../../../core/checks/limits";
import type { RulePage } from "../../../core/checks/rule-page";
import type { Limits } from "../../../core/checks/settings";
import { usePaneState } from "../../pane-context";
import { useSayRules } from "./use-say-rules";

/** What stands on the form, or is counted there, is not known on the page about a rule. */
const anything = (text: string) => text.replace(/\{\w+\}/g, "…");

/** The page about a rule: what it finds, what would be right, what one click does, its limits and its basis. */
export function RuleText({
  page: { id, sentences, limits: names, basis },
  limits,
}: {
  readonly page: RulePage;
  readonly limits: Limits;
}): ReactElement {
  const say = useSayRules();
  const language = usePaneState((state) => state.language);
  return (
    <div className="rule-text">
      {sentences.map(({ title, found, expected, fix }, index) => (
        <Fragment key={title + found}>
          {index > 0 && <p className="title">{title}</p>}
          <dl>
            <Entry name={say("page-found")}>{anything(found)}</Entry>
            <Entry name={say("page-expected")}>{anything(expected)}</Entry>
            {fix !== null && <Entry name={say("page-fix")}>{anything(fix)}</Entry>}
          </dl>
        </Fragment>
      ))}
      <dl>
        {names.length > 0 && (
          <Entry name={say("page-limits")}>
            {names
              .map((name) =>
                say("page-limit", { limit: limitTitles[name][language], value: limitText(limits, name) }),
              )
              .join(" · ")}
          </Entry>
        )}
        <Entry name={say("page-basis")}>{basis}</Entry>
      </dl>
      <p className="quiet">{id}</p>
    </div>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: string }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function limitText(limits: Limits, name: LimitName): string {
  const limit = limits[name];
  if (typeof limit === "number") return String(limit);
  return "min" in limit ? `${limit.min}–${limit.max}` : limit.join(" / ");
}
