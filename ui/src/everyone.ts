// Everyone in the organisation, those who left last: for parts that choose a person by themselves.
import { view } from "./ipc/doors";

export type Person = { id: string; name: string; role: string; topManagement: boolean; active: boolean; duties: string[] };

export async function everyone(): Promise<Person[]> {
  const [{ rows }, held] = await Promise.all([
    view("register.rows", { noun: "person", retired: true, limit: 500 }), view("register.rows", { noun: "duty" }),
  ]);
  return rows.map(({ id, values, retiredOn }) => ({
    id, name: String(values.name), role: String(values.role), topManagement: values.topManagement === true, active: retiredOn === null,
    duties: held.rows.filter((duty) => duty.values.person === id).map((duty) => duty.id),
  }));
}
