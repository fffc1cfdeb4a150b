// What each register says about itself, asked once when the workspace opens.
import { registers } from "./doors";
import { shownFields, type Sketch } from "./wire";

let all = $state.raw<Sketch[]>([]);

/** Asks for all sketches; before core has any, there is no screen that would miss them. */
export async function learn() {
  all = await registers().catch(() => []);
}

export const sketchOf = (noun: string): Sketch | undefined => all.find((sketch) => sketch.noun === noun);
/** The register of a record, by its number: `ROL-005`. */
export function sketched(number: string | null | undefined): Sketch | undefined {
  const [prefix = ""] = (number ?? "").split("-");
  return prefix ? all.find((sketch) => sketch.prefix === prefix) : undefined;
}
export const childrenOf = (noun: string): Sketch[] => all.filter((sketch) => sketch.parent === noun);

/** The nouns whose edits change what a list of this register shows; null where a later noun adds columns. */
export function shownNouns(sketch: Sketch): string[] | null {
  if (sketch.derived.length > 0) return null;
  const links = shownFields(sketch).flatMap((field) => (field.to ? [field.to] : field.kind === "person" ? ["person"] : []));
  const anchored = sketch.fields.some((field) => field.kind === "anchor");
  return anchored ? null : [...new Set([sketch.noun, "proposal", ...links])];
}

/** The nouns that may point at a record of this one, and its own. */
export const pointing = (noun: string): string[] | null => {
  const sketch = sketchOf(noun);
  const own = sketch && shownNouns(sketch);
  if (!own || all.some((one) => one.fields.some((field) => field.kind === "anchor"))) return null;
  return [...own, ...all.filter((one) => one.parent === noun || one.fields.some((field) => field.to === noun)).map((one) => one.noun)];
};
