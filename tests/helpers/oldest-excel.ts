// The Excel that suites open where they do not say (`tests/excel/in-excel`): the oldest one that the add-in is for.
process.env["EXCEL_PROFILE"] ??= "ltsc-2021";
export {};
