// The criteria in force, as a screen that rates needs them: asked for once, when it is entered.
import { attempt } from "../desk.svelte";
import { view } from "../ipc/doors";
import type { CriteriaMatrixAnswer } from "../ipc/wire";
import { rows } from "../kit/doors";

export function criteriaInForce() {
  let matrix = $state.raw<CriteriaMatrixAnswer | null>(null);
  let none = $state(false);
  void attempt(async () => {
    const [found] = (await rows({ noun: "criteria", filter: { state: "inForce" }, limit: 1 })).rows;
    none = !found;
    if (found) matrix = await view("criteria.matrix", { id: found.id });
  });
  return {
    /** Nothing is in force: nothing can be rated. */
    get none() { return none; },
    get cells() { return matrix?.cells ?? []; },
    /** How many steps a scale has. */
    get most() { return matrix?.cells[0]?.length ?? 5; },
    /** What a step of the likelihood is called. */
    likely: (value: number) => matrix?.scales[0]?.steps.find((one) => one.value === value)?.name ?? "",
    /** What each step of a scale means. */
    steps: (scale: string) => matrix?.scales.find((one) => one.scale === scale)?.steps ?? [],
  };
}
