import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The add-in's green, of which its icon is made, from dark to light. */
const green: BrandVariants = {
  10: "#021412",
  20: "#06231f",
  30: "#08322d",
  40: "#0a413b",
  50: "#0b5049",
  60: "#0c5f57",
  70: "#0d6e65",
  80: "#0e7c72",
  90: "#2a8c82",
  100: "#43a095",
  110: "#4fb3a7",
  120: "#6dc3b8",
  130: "#8bd1c8",
  140: "#a8dfd8",
  150: "#c5ebe6",
  160: "#e1f5f2",
};

/** Fonts with Chinese first, as Excel has them on Windows and Mac. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

export const themes = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: {
    ...createDarkTheme(green),
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    // Fluent's red has too little contrast on the grounds of inputs, chosen rows and rows under the mouse.
    colorStatusDangerForeground1: "#e37d86",
    fontFamilyBase,
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
