// How a person likes the window on this computer: rail, size, keys, and where each workspace was left. None of it stands in
// a workspace.
import { store, stored } from "./stored";

export type Prefs = { narrowRail: boolean; zoom: number; singleKeys: boolean; allColumns: boolean; folded: readonly string[] };
const usual: Prefs = { narrowRail: false, zoom: 1, singleKeys: true, allColumns: false, folded: [] };

export const prefs = $state<Prefs>(stored("prefs", usual));

export function prefer(changed: Partial<Prefs>) {
  Object.assign(prefs, changed);
  store("prefs", prefs);
}

const sizes = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
/** The next larger (1) or smaller (-1) size, or the usual one (0). */
export function resized(zoom: number, by: -1 | 0 | 1): number {
  if (by === 0) return 1;
  const next = by > 0 ? sizes.find((size) => size > zoom) : sizes.filter((size) => size < zoom).at(-1);
  return next ?? zoom;
}

/** A record a person looked at. */
export type Seen = { screen: string; record: string; name: string };
export type Left = { at: string; seen: Seen[] };
const MOST = 12;

/** Where a workspace was left, and the records looked at last. */
export const left = (workspace: string): Left => stored(`left ${workspace}`, { at: "", seen: [] });
export const leaveAt = (workspace: string, at: string) => store(`left ${workspace}`, { ...left(workspace), at });

/** Puts a record at the head of those looked at; what it is called now is what it is called. */
export function saw(workspace: string, one: Seen) {
  const { at, seen } = left(workspace);
  const others = seen.filter((other) => other.screen !== one.screen || (other.record !== one.record && other.name !== one.name));
  store(`left ${workspace}`, { at, seen: [one, ...others].slice(0, MOST) });
}
