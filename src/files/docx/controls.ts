import type { Attributes } from "../markup/scan-markup";
import { isOn } from "./styles";

/** A content control while it is read (ECMA-376 Part 1, 17.5.2). */
interface Control {
  isPlaceholder: boolean;
  /** Whether a tick box is ticked; null for any other control. */
  isTicked: boolean | null;
  isInContent: boolean;
}

/** Follows the content controls of a document. */
export interface Controls {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  /** What a control shows instead of its content, where that has just begun; empty for most. */
  readonly shownAt: (name: string) => string;
  /** Whether a text that is met now is no more than a placeholder, or is told by the control itself. */
  readonly isUnseen: () => boolean;
}

/** A document's content controls, none of which is open. */
export function controls(): Controls {
  const open: Control[] = [];
  const opened: Readonly<Record<string, (control: Control, attributes: Attributes) => void>> = {
    "w:showingPlcHdr": (control, attributes) => (control.isPlaceholder = isOn(attributes["w:val"])),
    "w14:checkbox": (control) => (control.isTicked ??= false),
    "w14:checked": (control, attributes) =>
      (control.isTicked = isOn(attributes["w14:val"] ?? attributes["w:val"])),
    "w:sdtContent": (control) => (control.isInContent = true),
  };
  return {
    open(name, attributes) {
      if (name === "w:sdt") open.push({ isPlaceholder: false, isTicked: null, isInContent: false });
      const control = open.at(-1);
      if (control) opened[name]?.(control, attributes);
    },
    close(name) {
      if (name === "w:sdt") open.pop();
    },
    shownAt(name) {
      const ticked = name === "w:sdtContent" ? (open.at(-1)?.isTicked ?? null) : null;
      return ticked === null ? "" : ticked ? "☑" : "□";
    },
    isUnseen: () =>
      open.some(
        ({ isPlaceholder, isTicked, isInContent }) => isInContent && (isPlaceholder || isTicked !== null),
      ),
  };
}
