/** Namespace of the part in which the host keeps the add-ins' settings of a workbook. */
export const settingsNamespace = "urn:performance-target-forms:host:settings";
