/** Fields that the host keeps and gives back, by the names that Excel's JavaScript API has for them. */
export interface Stored {
  fields: Readonly<Record<string, unknown>>;
}
