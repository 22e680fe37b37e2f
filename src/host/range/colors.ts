import { ExcelError } from "../errors";

/** The colour names that Excel takes (those of HTML 4 and the ones that Microsoft's samples use). */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  aquamarine: "#7FFFD4",
  azure: "#F0FFFF",
  beige: "#F5F5DC",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  coral: "#FF7F50",
  cornflowerblue: "#6495ED",
  crimson: "#DC143C",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkorange: "#FF8C00",
  darkred: "#8B0000",
  deepskyblue: "#00BFFF",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  indigo: "#4B0082",
  ivory: "#FFFFF0",
  khaki: "#F0E68C",
  lavender: "#E6E6FA",
  lightblue: "#ADD8E6",
  lightcyan: "#E0FFFF",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightpink: "#FFB6C1",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  orangered: "#FF4500",
  pink: "#FFC0CB",
  plum: "#DDA0DD",
  powderblue: "#B0E0E6",
  purple: "#800080",
  red: "#FF0000",
  royalblue: "#4169E1",
  salmon: "#FA8072",
  seagreen: "#2E8B57",
  silver: "#C0C0C0",
  skyblue: "#87CEEB",
  steelblue: "#4682B4",
  tan: "#D2B48C",
  teal: "#008080",
  tomato: "#FF6347",
  turquoise: "#40E0D0",
  violet: "#EE82EE",
  wheat: "#F5DEB3",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  yellowgreen: "#9ACD32",
};

/** Reads `#RRGGBB`, `RRGGBB` or a colour's name. @throws ExcelError InvalidArgument */
export function readColor(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const name = named[text.toLowerCase()];
  if (name === undefined) throw new ExcelError("InvalidArgument", `"${text}" is no colour.`);
  return name;
}
