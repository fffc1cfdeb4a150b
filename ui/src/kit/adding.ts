// Somebody who is not in the register yet, added where their name is typed.
import { made } from "../desk.svelte";
import type { Choice } from "./choices";
import { editOf, tried } from "./doors";
import { told } from "./keep";

/** What stands for "add this name" among what is offered. */
export const NEW = "+";

/** Adds a person by name and gives them as a choice; null where that was refused, which is told. */
export async function addPerson(name: string): Promise<Choice | null> {
  const { done, against } = await tried(editOf("person", "add", { name }));
  if (!done) {
    told(against, against.refusals);
    return null;
  }
  made(done);
  const id = done.changed.created[0]?.id;
  return id ? { key: id, name } : null;
}
