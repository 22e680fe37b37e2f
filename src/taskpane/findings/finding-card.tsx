import { Button } from "@fluentui/react-components";
import { memo, useRef, useState, type ReactElement } from "react";
import { describe } from "../../core/checks/describe";
import { usePane, usePaneState, useSay } from "../pane-context";
import type { ListedFinding } from "../store/listed-findings";
import { CellButton } from "./cell-button";
import { FillIn } from "./fill-in";
import { FixPreview } from "./fix-preview";
import { GoalOffers } from "./goal-offers";
import { WaiveForm } from "./waive-form";

interface Props {
  readonly entry: ListedFinding;
  readonly isCurrent: boolean;
  /** Whether the form's name stands above it, since the finding before is about another form. */
  readonly showsForm: boolean;
}

/** A finding: where and how severe, what was found, what is expected, by what regulation, and what can be done. */
export const FindingCard = memo(function FindingCard({ entry, isCurrent, showsForm }: Props): ReactElement {
  const say = useSay();
  const { form, finding } = entry;
  const { message, expected } = describe(
    finding,
    usePaneState((state) => state.language),
  );
  return (
    <>
      {showsForm && <p className="form-name">{form.form.project.name ?? say("unnamed")}</p>}
      <article className={`finding ${finding.severity}`} aria-current={isCurrent || undefined}>
        <CellButton
          entryKey={entry.key}
          sheet={form.sheet}
          cell={finding.cell}
          label={say(finding.severity)}
          tone={finding.severity}
          text={message}
        />
        <p className="expected">{say("expected", { expected })}</p>
        <FillIn entry={entry} />
        <GoalOffers entry={entry} />
        <Remedies entry={entry} />
      </article>
    </>
  );
});

type Part = "fix" | "waive" | "basis";

/** The buttons below a finding, and what each of them opens. */
function Remedies({ entry }: { readonly entry: ListedFinding }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const [open, setOpen] = useState<Part | null>(null);
  const { form, finding } = entry;
  const { fix, basis } = describe(finding, language);
  const toggle = (which: Part) => {
    setOpen(open === which ? null : which);
  };
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    buttons.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(null);
  };
  return (
    <>
      <div ref={buttons} className="remedies">
        {finding.fix && (
          <Button
            size="small"
            aria-expanded={open === "fix"}
            onClick={() => {
              toggle("fix");
            }}
          >
            {fix}
          </Button>
        )}
        {(["waive", "basis"] as const).map((part) => (
          <Button
            key={part}
            className="plain"
            size="small"
            appearance="subtle"
            aria-expanded={open === part}
            onClick={() => {
              toggle(part);
            }}
          >
            {say(part === "basis" ? "show-basis" : part)}
          </Button>
        ))}
      </div>
      {open === "fix" && finding.fix && (
        <FixPreview
          fixes={[{ form, fix: finding.fix }]}
          onApply={() => {
            close();
            void pane.applyFixes([{ form, fix: finding.fix ?? [] }]);
          }}
          onCancel={close}
        />
      )}
      {open === "basis" && <p className="basis">{say("basis", { basis })}</p>}
      {open === "waive" && (
        <WaiveForm
          onSave={(reason) => {
            close();
            void pane.waive(entry, reason);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
