/** How the report looks on the screen and on A4 paper; severities differ in words, and on the left edge in colour. */
export const pageStyle = `
@page { size: A4; margin: 16mm 14mm }
body { font: 10.5pt/1.5 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1f1f1f;
  max-width: 190mm; margin: 1.5em auto; padding: 0 1em }
h1 { font-size: 16pt; text-align: center; margin: 0 0 .5em }
h1 + p { text-align: center; margin: 0 0 1.5em }
h2 { font-size: 12pt; margin: 1.5em 0 0 }
.place { color: #595959; margin: 0 0 .4em }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: .5pt solid #a6a6a6; padding: .25em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #d9efec; font-weight: 600 }
th.severity { width: 6% }
th.cell { width: 7% }
th.problem { width: 26% }
th.expected { width: 21% }
th.basis { width: 18% }
td:first-child { border-left-width: 3pt; white-space: nowrap }
tr.error td:first-child { border-left-color: #c4314b }
tr.warning td:first-child { border-left-color: #d18f00 }
tr.hint td:first-child { border-left-color: #2b88d8 }
.year td:first-child { border-left-width: .5pt; white-space: normal }
.year table { font-size: 8pt }
tr.waived, tr.not-judged { color: #595959 }
@media print {
  body { margin: 0; padding: 0 1.5pt; max-width: none; font-size: 9pt }
  h2, .place { break-after: avoid }
  tr { break-inside: avoid }
  thead { display: table-header-group }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;
