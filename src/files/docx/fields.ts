import type { Attributes } from "../markup/scan-markup";
import { isOn } from "./styles";

/** A field of Word while it is read: its code, which nobody sees, and then its result (ECMA-376 Part 1, 17.16). */
interface Field {
  isCode: boolean;
  /** An old form field tells itself what it shows. */
  form: FormField | null;
}

interface FormField {
  kind: "box" | "list" | "text";
  isTicked: boolean;
  readonly entries: string[];
  chosen: number;
}

/** Follows the fields of a document, those of old forms among them: tick boxes and drop-down lists. */
export interface Fields {
  readonly open: (name: string, attributes: Attributes) => void;
  /** What a form field shows where it begins; empty for any other. */
  readonly shownAtEnd: (name: string) => string;
  /** Whether a text that is met now is part of a field's code, or of a result that was already told. */
  readonly isUnseen: () => boolean;
}

/** A document's fields, none of which is open. */
export function fields(): Fields {
  const open: Field[] = [];
  const begin = (): Field => {
    const field: Field = { isCode: true, form: null };
    open.push(field);
    return field;
  };
  const change = (what: Partial<FormField>) => {
    const field = open.at(-1);
    if (field)
      Object.assign((field.form ??= { kind: "text", isTicked: false, entries: [], chosen: 0 }), what);
  };
  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:fldChar": ({ "w:fldCharType": type }) => {
      const field = open.at(-1);
      if (type === "begin") begin();
      else if (type === "separate" && field) field.isCode = false;
      else if (type === "end") open.pop();
    },
    "w:checkBox": () => {
      change({ kind: "box" });
    },
    "w:default": (attributes) => {
      const value = attributes["w:val"];
      if (open.at(-1)?.form?.kind === "box") change({ isTicked: isOn(value) });
      else if (open.at(-1)?.form?.kind === "list") change({ chosen: Number(value ?? 0) });
    },
    "w:checked": (attributes) => {
      change({ isTicked: isOn(attributes["w:val"]) });
    },
    "w:ddList": () => {
      change({ kind: "list" });
    },
    "w:result": (attributes) => {
      change({ chosen: Number(attributes["w:val"] ?? 0) });
    },
    "w:listEntry": (attributes) => {
      open.at(-1)?.form?.entries.push(attributes["w:val"] ?? "");
    },
  };
  return {
    open(name, attributes) {
      if (name === "w:fldChar" || open.length > 0) opened[name]?.(attributes);
    },
    shownAtEnd(name) {
      const form = name === "w:ffData" ? open.at(-1)?.form : null;
      if (!form) return "";
      if (form.kind === "box") return form.isTicked ? "☑" : "□";
      return form.kind === "list" ? (form.entries[form.chosen] ?? "") : "";
    },
    isUnseen: () => open.some(({ isCode, form }) => isCode || (form !== null && form.kind !== "text")),
  };
}
