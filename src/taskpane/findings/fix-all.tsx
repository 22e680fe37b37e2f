import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import { usePane, useSay } from "../pane-context";
import { fixesTogether } from "../store/fixes";
import type { ListedFinding } from "../store/listed-findings";
import { FixPreview } from "./fix-preview";

/** Makes all safe fixes of the list as one step, after showing what they change. */
export function FixAll({ shown }: { readonly shown: readonly ListedFinding[] }): ReactElement | null {
  const pane = usePane();
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const close = () => {
    part.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    setIsOpen(false);
  };
  const fixes = useMemo(() => fixesTogether(shown), [shown]);
  if (fixes.length < 2) return null;
  const count = String(fixes.length);
  return (
    <div ref={part} className="fix-all">
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say("fix-all", { count })}
      </Button>
      {isOpen && (
        <>
          <p className="quiet">{say("fix-all-preview", { count })}</p>
          <FixPreview
            fixes={fixes}
            onApply={(chosen) => {
              close();
              void pane.applyFixes(chosen);
            }}
            onCancel={close}
          />
        </>
      )}
    </div>
  );
}
