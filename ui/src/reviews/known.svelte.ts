// What slides say beside the review itself, read once a language; what contradicts the minutes, after every change.
import { attempt, desk } from "../desk.svelte";
import { view } from "../ipc/doors";
import type { PublicReviewItem, ReviewSheet } from "../ipc/wire";
import { chosen, say } from "../words.svelte";
import { isCommittee } from "./parts";

/** `controls`: names by number; `decides`: what is usually decided on an input; `against`: what stands against issuing, in sentences. */
export type Known = { controls: Record<string, string>; decides: Record<string, string>; results: PublicReviewItem[]; against: string[] };

/** Asks for it as long as the component lives that calls it. */
export function knowing(review: () => ReviewSheet): Known {
  const known = $state<Known>({ controls: {}, decides: {}, results: [], against: [] });
  $effect(() => {
    const lang = chosen.lang;
    void attempt(async () => {
      const [catalogue, statement] = await Promise.all([view("catalogue", { lang }), view("statement.grid", { lang })]);
      known.controls = Object.fromEntries(statement.rows.map((one) => [one.number, one.title]));
      known.decides = Object.fromEntries(catalogue.reviewInputs.map((one) => [one.id, one.decides.text]));
      known.results = catalogue.reviewResults;
    });
  });
  $effect(() => {
    void desk.changes;
    const asked = { kind: isCommittee(review()) ? "committee" : "management-review", subject: review().id };
    void attempt(async () => {
      known.against = (await view("consistency", asked)).map(({ message }) => say(message));
    });
  });
  return known;
}
