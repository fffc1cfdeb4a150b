// What slides say beside the review itself, read once a language.
import { attempt } from "../desk.svelte";
import { view } from "../ipc/doors";
import { chosen } from "../words.svelte";

/** `controls`: names by number; `decides`: what is usually decided on an input. */
export type Known = { controls: Record<string, string>; decides: Record<string, string> };

/** Asks for it as long as the component lives that calls it. */
export function knowing(): Known {
  const known = $state<Known>({ controls: {}, decides: {} });
  $effect(() => {
    const lang = chosen.lang;
    void attempt(async () => {
      const [catalogue, statement] = await Promise.all([view("catalogue", { lang }), view("statement.grid", { lang })]);
      known.controls = Object.fromEntries(statement.rows.map((one) => [one.number, one.title]));
      known.decides = Object.fromEntries(catalogue.reviewInputs.map((one) => [one.id, one.decides.text]));
    });
  });
  return known;
}
