/**
 * What the signs of symbol fonts are in Unicode, by their place in the font (0x20–0xFF): after a first place the signs
 * that follow it. `\0` is a sign that Unicode lacks or that no form uses; it stays as it stands. Sources: Adobe's encoding
 * of Symbol, the charts that came with the fonts, and Unicode's list of the Wingdings (L2/12-368).
 */
type Font = readonly (readonly [first: number, signs: string])[];

const symbol: Font = [
  [0x20, " !∀#∃%&∋()*+,-./0123456789:;<=>?"],
  [0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"],
  [0x60, "\0αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~"],
  [0xa0, "€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\0\0↵"],
  [0xc0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"],
  [0xe0, "◊〈®©™∑"],
  [0xf1, "〉∫"],
];

const wingdings: Font = [
  [0x6c, "●○■□□"],
  [0x71, "□□◆◆◆"],
  [0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
  [0x9f, "•"],
  [0xa1, "○○○◉◎"],
  [0xa7, "■□"],
  [0xd8, "➢"],
  [0xdf, "←→↑↓↖↗↙↘←→↑↓"],
  [0xfb, "✗✓☒☑"],
];

const wingdings2: Font = [
  [0x4f, "✗✓☒☑☒☒☒"],
  [0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
  [0x96, "•●●"],
  [0xa2, "■□□□"],
];

const wingdings3: Font = [
  [0x21, "←→↑↓↖↗↙↘"],
  [0x66, "←→↑↓↖↗↙↘"],
  [0x70, "▲▼"],
  [0x74, "◀▶"],
];

const webdings: Font = [
  [0x33, "◀▶▲▼"],
  [0x61, "✓"],
  [0x63, "□"],
  [0x67, "■"],
  [0x6e, "●"],
  [0x72, "✗"],
];

/** The fonts by their names in small letters, also as Chinese systems and substitutes call them. */
export const symbolFonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map(
  (
    [
      [["symbol", "symbol mt", "standard symbols l", "standard symbols ps", "opensymbol"], symbol],
      [["wingdings", "wingdings 1"], wingdings],
      [["wingdings 2"], wingdings2],
      [["wingdings 3"], wingdings3],
      [["webdings"], webdings],
    ] as const
  ).flatMap(([names, font]) => names.map((name) => [name, signsOf(font)] as const)),
);

function signsOf(font: Font): ReadonlyMap<number, string> {
  return new Map(
    font.flatMap(([first, signs]) =>
      Array.from(signs).flatMap((sign, index) => (sign === "\0" ? [] : [[first + index, sign] as const])),
    ),
  );
}
