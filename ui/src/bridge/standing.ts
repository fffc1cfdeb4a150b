// How far the bridge is, and what of it waits to be confirmed.
import type { BridgeRow } from "../ipc/wire";

/** Every sub-clause counted by where it stands; nothing is left out, so that the parts add up. */
export function counted(rows: readonly BridgeRow[]) {
  const count = (stands: string) => rows.filter((row) => row.stands === stands).length;
  return { of: rows.length, full: count("full"), partial: count("partial"), none: count("none"), open: count("open"), dropped: count("dropped") };
}

/** Keys of the proposals that wait. */
export const open = (rows: readonly BridgeRow[]): string[] => rows.flatMap((row) => (row.proposal ? [row.proposal] : []));
