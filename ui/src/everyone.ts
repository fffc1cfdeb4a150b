// Everyone in the organisation, those who left last: for parts that choose a person by themselves.
import { everyRow } from "./kit/doors";

export type Person = { id: string; name: string; role: string; topManagement: boolean; active: boolean };

export async function everyone(): Promise<Person[]> {
  const all = await everyRow({ noun: "person", retired: true });
  return all.map(({ id, values, retiredOn }) => ({
    id, name: String(values.name), role: String(values.role), topManagement: values.topManagement === true, active: retiredOn === null,
  }));
}
