import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactElement, ReactNode } from "react";
import { useForm } from "./form-context";
import type { IndicatorRowProps } from "./indicator-row";

type IndicatorButtonsProps = Pick<
  IndicatorRowProps,
  "block" | "index" | "up" | "down" | "move" | "remove" | "isBusy"
> & { readonly title: string; readonly isOpen: boolean; readonly toggle: () => void };

/** What can be done with an indicator as a whole. */
export function IndicatorButtons(props: IndicatorButtonsProps): ReactElement {
  const { block, index, up, down, move, remove, isBusy, title, isOpen, toggle } = props;
  const { say, isReadOnly } = useForm();
  const values = { indicator: title };
  const canChange = block === "indicators" && !isReadOnly;
  return (
    <div className="indicator-buttons">
      {canChange && (
        <>
          <IconButton
            label={say("move-up", values)}
            disabled={up === null || isBusy}
            onClick={() => {
              if (up !== null) move(index, up);
            }}
          >
            <ArrowUpRegular />
          </IconButton>
          <IconButton
            label={say("move-down", values)}
            disabled={down === null || isBusy}
            onClick={() => {
              if (down !== null) move(index, down);
            }}
          >
            <ArrowDownRegular />
          </IconButton>
          <IconButton
            label={say("remove", values)}
            disabled={isBusy}
            onClick={() => {
              remove(index);
            }}
          >
            <DeleteRegular />
          </IconButton>
        </>
      )}
      <IconButton label={say("more", values)} isExpanded={isOpen} onClick={toggle}>
        <MoreHorizontalRegular />
      </IconButton>
    </div>
  );
}

/** A small button with a picture; its name is read out and shown by the mouse. */
export function IconButton({
  label,
  disabled = false,
  isExpanded,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-expanded={isExpanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
