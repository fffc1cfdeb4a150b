// How a person has a list: its columns, and looks they gave a name. Kept on this computer for each workspace, as other
// settings of the page are; nothing of it stands in the workspace.
import { desk } from "../desk.svelte";
import { store, stored } from "../stored";

export type View = { name: string; query: Record<string, string>; columns: string[] | null };
type Kept = { columns: string[] | null; views: View[] };
const nothing: Kept = { columns: null, views: [] };

const all = $state<Record<string, Kept>>({});
const place = (noun: string) => `views ${desk.summary?.workspace ?? ""} ${noun}`;

/** What is kept, as far as it can be read: a list is never worth a refusal. */
export function keptFor(noun: string): Kept {
  const at = place(noun);
  if (all[at]) return all[at];
  const { columns, views } = stored(at, nothing);
  return { columns: Array.isArray(columns) ? columns : null, views: Array.isArray(views) ? views : [] };
}

export function keep(noun: string, changed: Partial<Kept>) {
  const at = place(noun);
  all[at] = { ...keptFor(noun), ...changed };
  store(at, all[at]);
}

/** The columns with one more, one less, or one a place further to the front; the first names the record and stays. */
export const turned = (columns: readonly string[], name: string): string[] =>
  columns.includes(name) ? columns.filter((one) => one !== name) : [...columns, name];
export function earlier(columns: readonly string[], name: string): string[] {
  const at = columns.indexOf(name);
  if (at < 2) return [...columns];
  return [...columns.slice(0, at - 1), name, columns[at - 1] ?? "", ...columns.slice(at + 1)];
}
