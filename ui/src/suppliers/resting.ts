// The systems there are, and who supplies what they rest on.
import { everyRow } from "../kit/doors";
import type { Row } from "../kit/wire";

/** Systems, and suppliers. */
export const resting = (): Promise<[Row[], Row[]]> => Promise.all([everyRow({ noun: "system" }), everyRow({ noun: "supplier" })]);
