/** Word's twips (1/1440 inch) from millimetres. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Word's twips from points. */
export const pointTwips = (points: number): number => points * 20;

/** Whole points from millimetres, for the height of a gap. */
export const mmInPoints = (millimetres: number): number => Math.round((millimetres * 72) / 25.4);

/** Word's half points from points: the unit of type sizes. */
export const halfPoints = (points: number): number => points * 2;
