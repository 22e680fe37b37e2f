import type { Language } from "../language/language";
import { escapeMarkup } from "./escape-markup";

/** What a page holds. */
export interface HtmlPage {
  readonly title: string;
  readonly style: string;
  /** Markup, in which everything from elsewhere is escaped. */
  readonly body: string;
  /** A line for the head that says what made the page. */
  readonly generator?: string;
}

/**
 * A page of its own to read and print: HTML with its style in it, without scripts and without anything from elsewhere; its policy
 * would run or load none.
 */
export function htmlPage({ title, style, body, generator = "" }: HtmlPage, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">${generator}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
