// What a call of a door is about, so that a refusal can be told from another, and the same thing tried again is known as it.
import { has } from "../words.svelte";

// An act says whose it is by a key, or by the name of a noun.
const keys = ["noun", "id", "ids", "item", "phase", "question", "key", "input", "run"];

function meant(args: unknown): string {
  if (args === null || typeof args !== "object") return "";
  const said = args as Record<string, unknown>;
  const named = Object.keys(said).filter((key) => keys.includes(key) || has(key)).map((key) => `${key}=${String(said[key])}`);
  const patch = said["patch"];
  const fields = patch && typeof patch === "object" ? Object.keys(patch).sort() : [];
  return [...named, ...fields].join(" ");
}

/** `edit organisation amend scope`, `view register.rows noun=person`: the command, the act or question, and whose. */
export function about(command: string, args: Record<string, unknown> = {}): string {
  const edit = args["edit"];
  if (edit && typeof edit === "object") {
    const [[noun, verbs] = ["", {}]] = Object.entries(edit as Record<string, Record<string, unknown>>);
    const [[verb, given] = ["", {}]] = Object.entries(verbs);
    return [command, noun, verb, meant(given)].join(" ").trim();
  }
  return [command, typeof args["name"] === "string" ? args["name"] : "", meant(args["args"])].join(" ").trim();
}
