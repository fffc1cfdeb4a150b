// What is still fresh: a part asks again only when a noun it shows was touched.
import type { Changed } from "./ipc/wire";

const counts = $state<{ all: number; by: Record<string, number> }>({ all: 0, by: {} });

/** The nouns an edit touched; null where it does not say and may be any. */
export function nouns(changed: Pick<Changed, "edit" | "created"> & { nouns?: string[] }): string[] | null {
  if (changed.nouns) return changed.nouns;
  const noun = changed.edit.split(".")[0] ?? "";
  return noun === "workspace" || noun === "" ? null : [...new Set([noun, ...changed.created.map((one) => one.kind)])];
}

/** Takes note of what was touched; null is everything. */
export function touched(changed: (Pick<Changed, "edit" | "created"> & { nouns?: string[] }) | null) {
  const named = changed && nouns(changed);
  if (!named) counts.all += 1;
  else for (const noun of named) counts.by[noun] = (counts.by[noun] ?? 0) + 1;
}

/** Read where something is asked: it is asked again once one of these was touched. `null` is any noun. */
export const freshness = (shown: readonly string[] | null): number =>
  counts.all + (shown ?? Object.keys(counts.by)).reduce((sum, noun) => sum + (counts.by[noun] ?? 0), 0);
