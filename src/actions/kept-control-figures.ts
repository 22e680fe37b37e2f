/** The name under which a workbook keeps its departments' control figures. */
export const controlFiguresSetting = "performance-target-forms.control-figures";
