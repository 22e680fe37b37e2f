import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { plainLevel } from "../../core/form/levels";
import type { Indicator } from "../../core/form/project";
import type { GoalIndicator } from "../../core/library/goal-indicators";
import { treeOf } from "../form/tree-of";
import { usePane, useSay } from "../pane-context";
import type { ListedFinding } from "../store/listed-findings";

/** Of a goal's figures that no indicator has: what could be added for each, by one press. */
export function GoalOffers({ entry }: { readonly entry: ListedFinding }): ReactElement | null {
  const pane = usePane();
  const say = useSay();
  const offers = useOffers(entry);
  if (offers.length === 0) return null;
  return (
    <div className="remedies">
      {offers.map((indicator) => (
        <Button
          key={indicator.name}
          size="small"
          onClick={() => {
            // What is refused has been told by the pane.
            pane.addIndicator(entry.form, "annual", null, indicator).catch(() => undefined);
          }}
        >
          {say("add-indicator", { name: indicator.name ?? "", target: indicator.target ?? "" })}
        </Button>
      ))}
    </div>
  );
}

/** What reads goals is loaded when it is first needed. */
function useOffers({ form: { form, sheet }, finding }: ListedFinding): readonly Indicator[] {
  const [offers, setOffers] = useState<readonly Indicator[]>([]);
  const { figures } = finding.values as { readonly figures?: string };
  const goal = form.project.goals.annual;
  useEffect(() => {
    if (finding.rule !== "goal-figure-not-in-indicators" || !figures || !goal || sheet.isProtected) return;
    let isWanted = true;
    import("../../core/library/goal-indicators").then(
      ({ goalIndicators, withoutNamed }) => {
        const found = goalIndicators(goal, figures.split("、"));
        const names = form.project.indicators.annual.map(({ name }) => name);
        if (isWanted) setOffers(withoutNamed(found, names).flatMap((own) => inForm(own, form)));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [finding, figures, goal, form, sheet]);
  return offers;
}

/** The indicator under the form's own levels; nothing where the form has none such. */
function inForm({ name, target, level2 }: GoalIndicator, form: ListedFinding["form"]["form"]): Indicator[] {
  for (const { level1, level2s } of treeOf(form)) {
    const own = level2s.find((one) => plainLevel(one) === level2);
    if (own) return [{ level1, level2: own, name, target, weight: null, note: null }];
  }
  return [];
}
