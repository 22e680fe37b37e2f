/** The events of the wire protocol: how a handler registers, the number of its messages, and for whom they are. */
export const eventTypes = {
  dataChanged: { register: "DataChangedEvent", type: 10 },
  activated: { register: "ActivatedEvent", type: 11 },
  deactivated: { register: "DeactivatedEvent", type: 12 },
  added: { register: "AddedEvent", type: 13 },
  selectionChanged: { register: "SelectionChangedEvent", type: 14 },
  deleted: { register: "DeletedEvent", type: 15 },
  calculated: { register: "CalculatedEvent", type: 16 },
  formatChanged: { register: "FormatChangedEvent", type: 18 },
  rowSorted: { register: "RowSortedEvent", type: 19 },
  columnSorted: { register: "ColumnSortedEvent", type: 20 },
  singleClicked: { register: "SingleClickedEvent", type: 21 },
  rowHiddenChanged: { register: "RowHiddenChangedEvent", type: 22 },
  formulaChanged: { register: "FormulaChangedEvent", type: 23 },
  protectionChanged: { register: "ProtectionChangedEvent", type: 24 },
  nameChanged: { register: "EventNameChanged", type: 25 },
  visibilityChanged: { register: "EventVisibilityChanged", type: 26 },
  moved: { register: "EventMoved", type: 27 },
} as const;

/** How handlers on sheets and on the collection of sheets register. */
export const sheetEvents: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(eventTypes).map(({ register, type }) => [register, type]),
);
export const commentEvents = { AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 };
export const tableEvents = { SelectionChangedEvent: 100, DataChangedEvent: 101 };
export const tableCollectionEvents = { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 };

export const chartCollectionEvents = {
  AddedEvent: 50,
  ActivatedEvent: 51,
  DeactivatedEvent: 52,
  DeletedEvent: 53,
};
export const chartEvents = { ActivatedEvent: 51, DeactivatedEvent: 52 };

export type EventName = keyof typeof eventTypes;
