/** How often a child may stand in its parent, and in which order: the children stand as they are listed. */
type Child = readonly [name: string, least: number, most: number];

interface AttributeRule {
  readonly isRequired?: boolean;
  readonly pattern?: RegExp;
  /** Characters. */
  readonly longest?: number;
}

/** What may be said of an element; what is not listed may not be there. */
export interface ElementRule {
  readonly children?: readonly Child[];
  readonly attributes?: Readonly<Record<string, AttributeRule>>;
  readonly text?: RegExp;
  /** The requirement set without which Excel does not know the element; the manifest has to ask for it. */
  readonly needs?: string;
}

const many = Infinity;
const address = /^https:\/\/[^\s"<>]+$/;
const locale = /^[a-z]{2}-[A-Z]{2}$/;
const resid = { isRequired: true, longest: 32, pattern: /^\S+$/ } as const;
const id = { isRequired: true, longest: 125, pattern: /^\S+$/ } as const;
const required = { isRequired: true } as const;

const byResource: ElementRule = { attributes: { resid } };
const overridden = (longest: number, pattern?: RegExp): ElementRule => ({
  attributes: { DefaultValue: { isRequired: true, longest, ...(pattern && { pattern }) } },
  children: [["Override", 0, many]],
});
const resource = (longest: number, pattern?: RegExp): ElementRule => ({
  ...overridden(longest, pattern),
  attributes: {
    id: { isRequired: true, longest: 32, pattern: /^\S+$/ },
    DefaultValue: { isRequired: true, longest, ...(pattern && { pattern }) },
  },
});
const command: readonly Child[] = [
  ["Label", 1, 1],
  ["Supertip", 1, 1],
  ["Icon", 1, 1],
];

/**
 * The elements that the manifest uses, by their names, or by parent and name where Microsoft has two of one name: made from
 * the pages of "Office Add-ins manifest" (learn.microsoft.com/javascript/api/manifest, one page for each element) and "How to
 * find the proper order of manifest elements". All of VersionOverrides is of the schema Task pane 1.0 and of
 * AddinCommands 1.1; what lies outside is known to every version.
 */
export const schema: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    attributes: { "xsi:type": { isRequired: true, pattern: /^TaskPaneApp$/ } },
    children: [
      ["Id", 1, 1],
      ["Version", 1, 1],
      ["ProviderName", 1, 1],
      ["DefaultLocale", 1, 1],
      ["DisplayName", 1, 1],
      ["Description", 1, 1],
      ["IconUrl", 0, 1],
      ["HighResolutionIconUrl", 0, 1],
      ["SupportUrl", 0, 1],
      ["AppDomains", 0, 1],
      ["Hosts", 1, 1],
      ["Requirements", 0, 1],
      ["DefaultSettings", 1, 1],
      ["Permissions", 1, 1],
      ["VersionOverrides", 0, 1],
    ],
  },
  Id: { text: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
  Version: { text: /^\d{1,5}(\.\d{1,5}){0,3}$/ },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: locale },
  DisplayName: overridden(125),
  "OfficeApp/Description": overridden(250),
  IconUrl: overridden(2048, address),
  HighResolutionIconUrl: overridden(2048, address),
  SupportUrl: overridden(2048, address),
  Override: { attributes: { Locale: { isRequired: true, pattern: locale }, Value: required } },
  AppDomains: { children: [["AppDomain", 1, many]] },
  AppDomain: { text: /^https:\/\/[^/\s]+$/ },
  Hosts: { children: [["Host", 1, many]] },
  Host: { attributes: { Name: { isRequired: true, pattern: /^Workbook$/ } } },
  Requirements: { children: [["Sets", 0, 1]] },
  Sets: { attributes: { DefaultMinVersion: { pattern: /^\d+\.\d+$/ } }, children: [["Set", 1, many]] },
  Set: { attributes: { Name: required, MinVersion: { pattern: /^\d+\.\d+$/ } } },
  DefaultSettings: { children: [["SourceLocation", 1, 1]] },
  "DefaultSettings/SourceLocation": overridden(2048, address),
  Permissions: { text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ },
  VersionOverrides: {
    attributes: { "xsi:type": { isRequired: true, pattern: /^VersionOverridesV1_0$/ } },
    children: [
      ["Description", 0, 1],
      ["Requirements", 0, 1],
      ["Hosts", 1, 1],
      ["Resources", 1, 1],
    ],
  },
  "VersionOverrides/Hosts/Host": {
    attributes: { "xsi:type": { isRequired: true, pattern: /^Workbook$/ } },
    children: [
      ["Runtimes", 0, 1],
      ["DesktopFormFactor", 1, 1],
    ],
  },
  Runtimes: { children: [["Runtime", 1, 1]], needs: "SharedRuntime 1.1" },
  Runtime: { attributes: { resid, lifetime: { pattern: /^(short|long)$/ } } },
  DesktopFormFactor: {
    children: [
      ["GetStarted", 0, 1],
      ["FunctionFile", 1, 1],
      ["ExtensionPoint", 1, many],
    ],
  },
  GetStarted: {
    children: [
      ["Title", 1, 1],
      ["Description", 1, 1],
      ["LearnMoreUrl", 1, 1],
    ],
  },
  Title: byResource,
  Description: byResource,
  LearnMoreUrl: byResource,
  FunctionFile: byResource,
  Label: byResource,
  SourceLocation: byResource,
  ExtensionPoint: {
    attributes: { "xsi:type": { isRequired: true, pattern: /^PrimaryCommandSurface$/ } },
    children: [["CustomTab", 1, 1]],
  },
  CustomTab: {
    attributes: { id },
    children: [
      ["Group", 1, many],
      ["Label", 1, 1],
    ],
  },
  Group: {
    attributes: { id },
    children: [
      ["Label", 1, 1],
      ["Icon", 1, 1],
      ["Control", 1, many],
    ],
  },
  Control: {
    attributes: { id, "xsi:type": { isRequired: true, pattern: /^(Button|Menu)$/ } },
    children: [...command, ["Action", 0, 1], ["Items", 0, 1]],
  },
  Items: { children: [["Item", 1, many]] },
  Item: { attributes: { id }, children: [...command, ["Action", 1, 1]] },
  Supertip: {
    children: [
      ["Title", 1, 1],
      ["Description", 1, 1],
    ],
  },
  Icon: { children: [["Image", 3, 8]] },
  Image: { attributes: { resid, size: { isRequired: true, pattern: /^(16|20|24|32|40|48|64|80)$/ } } },
  Action: {
    attributes: { "xsi:type": { isRequired: true, pattern: /^(ExecuteFunction|ShowTaskpane)$/ } },
    children: [
      ["FunctionName", 0, 1],
      ["TaskpaneId", 0, 1],
      ["SourceLocation", 0, 1],
      ["Title", 0, 1],
    ],
  },
  FunctionName: { text: /^\S+$/ },
  TaskpaneId: { text: /^\S+$/ },
  Resources: {
    children: [
      ["Images", 0, 1],
      ["Urls", 0, 1],
      ["ShortStrings", 0, 1],
      ["LongStrings", 0, 1],
    ],
  },
  Images: { children: [["Image", 1, many]] },
  "Images/Image": resource(2048, address),
  Urls: { children: [["Url", 1, many]] },
  Url: resource(2048, address),
  ShortStrings: { children: [["String", 1, many]] },
  "ShortStrings/String": resource(125),
  LongStrings: { children: [["String", 1, many]] },
  "LongStrings/String": resource(250),
};
