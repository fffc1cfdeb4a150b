// A first test of a control, from wherever one sees that there is none.
import { change, go } from "./desk.svelte";

/** Plans a test of a control, named by key or number, and opens it. */
export async function plan(control: string): Promise<void> {
  const done = await change({ controlTest: { add: { control } } });
  const made = done?.changed.created.find((one) => one.kind === "controlTest");
  if (made) go("controlTests", made.number);
}
