/** Univer's own menus for what the workbook behind the grid does its own way, or not at all: they are not offered. */
export const hiddenMenus: Readonly<Record<string, { readonly hidden: boolean }>> = Object.fromEntries(
  [
    "sheet.operation.open.conditional.formatting.panel",
    "sheet.menu.data-validation",
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-toolbar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.set-worksheet-right-to-left",
    "sheet.toolbar.text-to-number",
    "sheet.contextMenu.text-to-number",
  ].map((id) => [id, { hidden: true }]),
);
