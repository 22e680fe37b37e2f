import { ExcelError } from "../errors";
import { object, objectType } from "../protocol/object-type";
import type { AppServices } from "../services/app-services";

/** Services of the platform beside Excel's own objects, by their full names on the wire. */
export const internalServiceType = objectType("Microsoft.InternalService.AddinInternalService", {
  methods: {
    notifyActionHandlerReady: (services) => {
      services.ready = true;
      for (const tell of services.onReady) tell();
    },
  },
});

const shown: Readonly<Record<string, AppServices["visibility"]>> = {
  Visible: "Visible",
  Background: "Hidden",
};
export const runtimeServiceType = objectType("Microsoft.AppRuntime.AppRuntimeService", {
  methods: {
    setAppRuntimeState: (services, args) => {
      const visibility = shown[args.text(0)];
      if (!visibility) throw new ExcelError("InvalidArgument");
      if (visibility === services.visibility) return;
      services.visibility = visibility;
      services.raiseVisibility(visibility);
    },
    getAppRuntimeState: ({ visibility }) => (visibility === "Visible" ? "Visible" : "Background"),
  },
});

export const persistenceServiceType = objectType("Microsoft.AppRuntime.AppRuntimePersistenceService", {
  methods: {
    setAppRuntimeStartState: (services, args) => {
      services.startup = args.text(0);
    },
    getAppRuntimeStartState: ({ startup }) => startup,
  },
});

export const ribbonType = objectType("Microsoft.DynamicRibbon.DynamicRibbon", {
  methods: {
    getTab: (services, args) => object("RibbonTab", { services, id: args.text(0) }),
    getButton: (services, args) => object("RibbonButton", { services, id: args.text(0) }),
  },
});
export const ribbonTabType = objectType("RibbonTab", {
  methods: {
    setVisibility: ({ services, id }, args) => {
      services.tabs.set(id, args.flag(0));
    },
  },
});
export const ribbonButtonType = objectType("RibbonButton", {
  properties: {
    enabled: {
      get: ({ services, id }) => services.buttons.get(id) ?? true,
      set: ({ services, id }, value) => {
        services.buttons.set(id, value === true);
      },
    },
  },
});

/** The service objects that a batch may create, by full name. */
export const serviceNames = [
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService",
  "Microsoft.DynamicRibbon.DynamicRibbon",
] as const;
