import { CellValueType, type ICellData } from "@univerjs/core";

/** The text that stands for what the editor made of the user's typing. */
export function typedText({ f, p, v, t }: ICellData): string {
  if (f) return f;
  const rich = p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const text = rich ?? String(v ?? "");
  return t === CellValueType.FORCE_STRING && text !== "" ? `'${text}` : text;
}
