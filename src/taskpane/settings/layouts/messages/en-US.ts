import type { LayoutsTextKey } from "./zh-CN";

/** The same texts in English. */
export const layoutsInEnglish: Readonly<Record<LayoutsTextKey, string>> = {
  title: "My layouts",
  about:
    "Forms of other provinces, or your office’s own, can be made into layouts out of a filled form. New forms are then inserted and imported by them, and read and checked as usual.",
  place: "Keep layouts",
  "place-user": "on this computer",
  "place-workbook": "in this workbook",
  "about-user": "For all workbooks opened on this computer.",
  "about-workbook": "They go with the file, whoever opens it.",
  "needs-excel": "To make a layout, open this pane in Excel. Layout files can be imported here.",

  name: "Name of the layout",
  make: "Use this sheet as a layout",
  "make-about":
    "The active sheet must hold a filled form; of several the selected one is taken. Sample forms are built and read by the layout; it is kept only if all of them read back whole. What is filled in on the sheet does not go into it.",
  "no-name": "Type a name for the layout first.",
  "name-too-long": "A layout’s name has at most 40 characters.",
  "name-taken": "There is a layout “{name}” already. Choose another name, or delete that one first.",
  made: "Layout “{name}” was kept. It can be chosen when inserting and importing.",

  none: "No layouts are kept here.",
  list: "Layouts",
  export: "Export",
  "export-named": "Export “{name}”",
  rename: "Rename",
  "rename-named": "Rename “{name}”",
  "new-name": "New name of “{name}”",
  "rename-do": "Save",
  "rename-cancel": "Cancel",
  renamed: "Layout “{name}” is now called “{wanted}”.",
  delete: "Delete",
  "delete-named": "Delete “{name}”",
  "delete-sure": "Really delete",
  deleted: "Layout “{name}” was deleted. Forms made by it stay as they are.",
  import: "Import a layout file",
  imported: "Layout “{name}” was imported from “{file}”.",
  "not-imported": "“{file}” was not imported:",
  "file-name": "{name}.layout.json",
  "file-text": "The file of layout “{name}”",
};
