// What records are called that are only known by their key, asked once each.
import { oneOf } from "./doors";
import { called } from "./labels";
import { sketchOf } from "./sketches.svelte";

const known = $state<Record<string, string>>({});
const asked = new Set<string>();

/** Number and name of a record; its key where there is none by that key. */
export function nameOf(noun: string, id: string): string {
  const key = `${noun}/${id}`;
  if (!asked.has(key)) {
    asked.add(key);
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

export function forgetNames() {
  asked.clear();
  for (const key of Object.keys(known)) delete known[key];
}
