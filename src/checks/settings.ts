/** The limits that an office may set for itself. */
export interface Settings {
  /** What the weights (分值) of a form may add up to: 90 with 预算执行率 kept apart, or 100. */
  readonly weightSums: readonly number[];
  /** The fewest and most characters of an annual goal. */
  readonly goalLength: { readonly min: number; readonly max: number };
  /** A satisfaction target below this percentage is low. */
  readonly satisfactionFloor: number;
}

export const defaultSettings: Settings = {
  weightSums: [90, 100],
  goalLength: { min: 15, max: 450 },
  satisfactionFloor: 80,
};
