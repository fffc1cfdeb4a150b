// What records are called that are only known by their key; asked again once their noun was touched.
import { freshness } from "../fresh.svelte";
import { oneOf } from "./doors";
import { called } from "./labels";
import { sketchOf } from "./sketches.svelte";

const known = $state<Record<string, string>>({});
const asked = new Set<string>();

/** Number and name of a record; its key where there is none by that key. */
export function nameOf(noun: string, id: string): string {
  const key = `${noun}/${id}`;
  const now = `${key} ${freshness([noun])}`;
  if (!asked.has(now)) {
    asked.add(now);
    void oneOf(noun, id).then(
      ({ row }) => {
        const sketch = sketchOf(noun);
        known[key] = sketch ? called(sketch, row) : row.number;
      },
      () => (known[key] = id),
    );
  }
  return known[key] ?? "";
}
