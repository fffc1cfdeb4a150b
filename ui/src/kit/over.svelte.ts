// Dialogs that lie over the page, the last one on top. What is refused while one is open is said in it: behind it nobody would
// see it.
import { getContext, setContext } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import { desk } from "../desk.svelte";
import type { Trouble } from "../ipc/doors";
import { say } from "../words.svelte";

const open = $state<number[]>([]);
let last = 0;
const KEY = Symbol("dialog");

/** What a dialog knows: what was refused in it while it was on top, which of its fields say themselves what stands against them,
 * and what is left to say. */
export type Over = { readonly trouble: Trouble | null; readonly told: Trouble | null; fields: SvelteSet<string> };

/** Whether the page itself is in front. */
export const bare = () => open.length === 0;

/** Enters a dialog. What was refused before it came is not its own, and what was refused in it goes with it. */
export function enter(): Over & { leave: () => void } {
  const [me, before, fields] = [(last += 1), desk.trouble, new SvelteSet<string>()];
  open.push(me);
  const mine = () => open.at(-1) === me && desk.trouble !== before;
  const over = {
    get trouble() { return mine() ? desk.trouble : null; },
    get told() { return without(over.trouble, fields); },
    fields,
    leave: () => {
      if (mine()) desk.trouble = null;
      open.splice(open.indexOf(me), 1);
    },
  };
  setContext(KEY, over);
  return over;
}

/** The dialog that a field stands in. */
export const around = (): Over | undefined => getContext(KEY);

/** What is left to say once these fields have said their own. */
export function without(trouble: Trouble | null, fields: { has: (field: string) => boolean }): Trouble | null {
  if (!trouble) return null;
  const rest = trouble.refusals.filter(({ field }) => !field || !fields.has(field));
  return rest.length > 0 || trouble.refusals.length === 0 ? { ...trouble, refusals: rest } : null;
}

/** What stands against one field. */
export const about = (trouble: Trouble | null, field: string): string[] =>
  (trouble?.refusals ?? []).filter((reason) => reason.field === field).map(say);
