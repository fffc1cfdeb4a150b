// How a person has a list: its columns, and looks they gave a name. Kept on this computer for each workspace, as other
// settings of the page are; nothing of it stands in the workspace.
import { desk } from "../desk.svelte";

export type View = { name: string; query: Record<string, string>; columns: string[] | null };
type Kept = { columns: string[] | null; views: View[] };
const nothing: Kept = { columns: null, views: [] };

const all = $state<Record<string, Kept>>({});
const place = (noun: string) => `views ${desk.summary?.workspace ?? ""} ${noun}`;

/** What is kept, as far as it can be read: a list is never worth a refusal. */
export function keptFor(noun: string): Kept {
  const at = place(noun);
  if (all[at]) return all[at];
  try {
    const { columns, views } = JSON.parse(localStorage.getItem(at) ?? "{}") as Partial<Kept>;
    return { columns: Array.isArray(columns) ? columns : null, views: Array.isArray(views) ? views : [] };
  } catch {
    return nothing;
  }
}

export function keep(noun: string, changed: Partial<Kept>) {
  const at = place(noun);
  all[at] = { ...keptFor(noun), ...changed };
  try {
    localStorage.setItem(at, JSON.stringify(all[at]));
  } catch {
    // No room or no permission: it holds until the window closes.
  }
}

/** The columns with one more, one less, or one a place further to the front; the first names the record and stays. */
export const turned = (columns: readonly string[], name: string): string[] =>
  columns.includes(name) ? columns.filter((one) => one !== name) : [...columns, name];
export function earlier(columns: readonly string[], name: string): string[] {
  const at = columns.indexOf(name);
  if (at < 2) return [...columns];
  return [...columns.slice(0, at - 1), name, columns[at - 1] ?? "", ...columns.slice(at + 1)];
}
