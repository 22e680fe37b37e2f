import type { Host } from "../host";

/** Who the pane is, and in which languages. */
export interface PaneIdentity {
  readonly conversation: string;
  readonly control: string;
  /** Origin of the host's page. */
  readonly origin: string;
  /** Language of Excel's interface. */
  readonly displayLanguage: string;
}

/** Names of the events on the wire, and the numbers by which a pane registers for them. */
export const eventNames = {
  richApi: "richApiMessage",
  command: "appCommandInvoked",
  selection: "documentSelectionChanged",
  settings: "settingsChanged",
  byDispatchId: {
    33: "richApiMessage",
    39: "appCommandInvoked",
    2: "documentSelectionChanged",
    1: "settingsChanged",
  } as Readonly<Record<number, string>>,
};

/** Events of one binding have its id in their name. */
const bindingEvents: Readonly<Record<number, string>> = {
  3: "bindingSelectionChanged",
  4: "bindingDataChanged",
};

/** The name of the event that a pane registers for, by its number; empty if there is none here. */
export const eventName = (dispatchId: number, target: string): string => {
  const ofBinding = bindingEvents[dispatchId];
  return ofBinding ? `${target}_${ofBinding}` : (eventNames.byDispatchId[dispatchId] ?? "");
};

/** `window.name` of a pane, as Excel on the web sets it before the pane loads. */
export function windowName({ conversation, control, origin, displayLanguage }: PaneIdentity): string {
  const sharedApp = 1;
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel$Web$16.01$${displayLanguage}$${conversation}$$disableLogging$${sharedApp}`,
    xdmInfo: `${conversation}|${control}|${origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** What the pane is told when it asks for its context. */
export function appContext(
  { book, sets }: Host,
  identity: PaneIdentity,
  settings: readonly (readonly [string, string])[],
): object {
  return {
    _id: identity.control,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: identity.displayLanguage,
    _dataLocale: book.locale,
    _docUrl: book.name,
    _clientMode: book.history.readOnly ? 0 : 1,
    _settings: settings,
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(
      Object.fromEntries(Object.entries(sets).filter(([, version]) => version !== "")),
    ),
    _initialDisplayMode: 2,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: identity.conversation,
    _appInstanceId: identity.conversation,
    _featureGates: {},
  };
}
