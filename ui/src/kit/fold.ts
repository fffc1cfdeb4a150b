// Edits of one person on one record that follow each other are one thing done: a sentence typed with pauses is one sentence.
import type { HistoryEntry, HistoryImage } from "../ipc/wire";

/** What was done: its last entry, its first, and what all of it changed. */
export type Deed = { last: HistoryEntry; first: HistoryEntry; count: number; images: HistoryImage[] };
const NEAR = 10 * 60_000;

const shown = (entry: HistoryEntry) => entry.images.filter((image) => image.table !== "counter");
const subject = (entry: HistoryEntry) => [...new Set(shown(entry).map(({ table, id }) => `${table}/${id}`))].join(" ");

/** Two images of one record as one, the earlier and the later: fields that came back to what they were are no change. */
function joined(earlier: HistoryImage, later: HistoryImage): HistoryImage {
  if (!earlier.after || !later.before || !later.after) return { ...later, before: earlier.before };
  if (!earlier.before) return { ...later, before: null, after: { ...earlier.after, ...later.after } };
  const [before, after]: Record<string, unknown>[] = [{ ...later.before, ...earlier.before }, { ...earlier.after, ...later.after }];
  for (const name of Object.keys(after ?? {})) {
    if (before && after && JSON.stringify(before[name]) === JSON.stringify(after[name])) {
      delete before[name];
      delete after[name];
    }
  }
  return { ...later, before: before ?? null, after: after ?? null };
}

/** Entries, newest first, as things done. Only amendments fold: what has a name of its own stands by itself. */
export function folded(entries: readonly HistoryEntry[]): Deed[] {
  const deeds: Deed[] = [];
  for (const entry of entries) {
    const deed = deeds.at(-1);
    const one = subject(entry);
    const follows = deed && one !== "" && entry.edit.endsWith(".amend") && deed.first.edit === entry.edit && deed.first.author === entry.author
      && subject(deed.first) === one && Date.parse(deed.first.at) - Date.parse(entry.at) <= NEAR;
    if (!deed || !follows) {
      deeds.push({ last: entry, first: entry, count: 1, images: shown(entry) });
      continue;
    }
    deed.images = deed.images.map((image) => {
      const before = shown(entry).find((other) => other.table === image.table && other.id === image.id);
      return before ? joined(before, image) : image;
    });
    deed.first = entry;
    deed.count += 1;
  }
  return deeds;
}
