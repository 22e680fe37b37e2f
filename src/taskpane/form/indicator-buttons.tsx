import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactElement, ReactNode } from "react";
import { useForm } from "./form-context";
import type { IndicatorRowProps } from "./indicator-row";

type IndicatorButtonsProps = Pick<
  IndicatorRowProps,
  "index" | "up" | "down" | "move" | "remove" | "isBusy"
> & {
  readonly title: string;
};

/** What can be done with an indicator as a whole. */
export function IndicatorButtons(props: IndicatorButtonsProps): ReactElement {
  const { index, up, down, move, remove, isBusy, title } = props;
  const { say } = useForm();
  const values = { indicator: title };
  return (
    <div className="indicator-buttons">
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
  /** It keeps the focus while it does nothing, which a button that is really disabled would lose. */
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
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
