// The fields of the panel in their groups. Stage, scope and class have a place of their own.
import type { SystemFields } from "../ipc/wire";

type Plain = { code: keyof SystemFields; kind: "line" | "lines" | "date" | "person" };
type Coded = { code: keyof SystemFields; kind: "code" | "codes"; group: string; codes: string[] };
export type Group = { head: string; open: boolean; fields: (Plain | Coded)[] };

const line = (code: keyof SystemFields): Plain => ({ code, kind: "line" });
const lines = (code: keyof SystemFields): Plain => ({ code, kind: "lines" });
const date = (code: keyof SystemFields): Plain => ({ code, kind: "date" });
const person = (code: keyof SystemFields): Plain => ({ code, kind: "person" });
const yesNo = (code: keyof SystemFields): Coded => ({ code, kind: "code", group: "yesNo", codes: ["yes", "no"] });

export const groups: Group[] = [
  { head: "what", open: true, fields: [line("name"), line("version"), lines("description"), lines("purpose"), lines("prohibitedUses")] },
  { head: "who", open: true, fields: [
    person("businessOwner"), person("technicalOwner"),
    { code: "aimsRoles", kind: "codes", group: "aimsRoles", codes: ["provider", "producer", "customer", "partner"] },
    { code: "actRoles", kind: "codes", group: "actRoles", codes: ["provider", "deployer", "importer", "distributor", "authRep", "productManufacturer"] },
  ] },
  { head: "from", open: true, fields: [
    { code: "origin", kind: "code", group: "origin", codes: ["own", "bought", "open-source", "embedded"] },
    line("supplier"), line("contract"), line("baseModel"), line("modelVersion"), line("technique"), line("hosting"), lines("tools"),
  ] },
  { head: "people", open: false, fields: [lines("users"), lines("affected"), yesNo("vulnerable"), line("countries"), lines("autonomy"), lines("oversight")] },
  { head: "data", open: false, fields: [lines("dataSets"), yesNo("personalData")] },
  { head: "run", open: false, fields: [
    { code: "criticality", kind: "code", group: "criticality", codes: ["low", "medium", "high"] },
    lines("monitoring"), lines("logs"), date("nextReviewOn"), date("startedOn"), date("inUseOn"), date("changedOn"), date("retiredOn"),
  ] },
];
