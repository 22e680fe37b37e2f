/**
 * The children that the manifest's elements may have, in the order that the schema wants them in: Microsoft's
 * OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd, as far as we use them.
 * Host, Hosts and SourceLocation stand in both namespaces, with children of the same names.
 */
export const childrenInOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  SourceLocation: ["Override"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Icon: ["Image"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["FunctionName", "TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  Url: ["Override"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  String: ["Override"],
};

/** Characters. The display name's is no limit of the schema: longer ones are cut off in the list of add-ins. */
export const limits = { displayName: 30, shortString: 125, longString: 250, resourceId: 32 } as const;
