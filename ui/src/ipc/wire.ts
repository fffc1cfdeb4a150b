// What crosses the bridge. The shapes are core's; see `aims view --list` and `aims apply --schema`.

export type Message = { id: string; args: Record<string, string | number> };
export type Refusal = Message & { field?: string; row?: string };
export type Trouble = { message: Message; refusals: Refusal[] };
export type Holder = { user: string; host: string; since: string };
export type Opened = { readOnly: boolean; heldBy: Holder | null; undo: Message | null; redo: Message | null };
export type Done = { undo: Message | null; redo: Message | null };
export type Person = {
  id: string; name: string; role: string; topManagement: boolean; contact: string; active: boolean;
};
export type OrganisationRow = {
  name: string; legalForm: string; country: string; timeZone: string; sector: string; scope: string;
  scopeDocument: string; contentLanguage: string; editionLabel: string; classification: string;
};
export type ControlRow = {
  id: string; number: string; domain: string; title: string; applicability: string; inclusionCodes: string[];
  inclusionWords: string; exclusionGround: string; exclusionWords: string; implementation: string; status: string;
  owner: string | null; ownerName: string; targetDate: string | null; decidedBy: string; decidedOn: string | null;
};
export type Totals = { listed: number; applicable: number; excluded: number; undecided: number };
export type HistoryImage = {
  table: string; id: string; before: Record<string, unknown> | null; after: Record<string, unknown> | null;
};
export type HistoryEntry = { seq: number; at: string; author: string | null; edit: string; images: HistoryImage[] };
export type Head = { seq: number; hash: string; at: string };
export type CheckReport = { ok: boolean; entries: number; head: Head; findings: { message: Message }[] };
export type Founding = { name: string; country: string; timeZone: string; contentLanguage: string };

export type Views = {
  organisation: { args: Record<string, never>; answer: OrganisationRow };
  people: { args: Record<string, never>; answer: Person[] };
  "statement.grid": { args: { lang?: string }; answer: { rows: ControlRow[]; totals: Totals } };
  history: { args: { record?: string; before?: number; limit?: number }; answer: HistoryEntry[] };
};

export type Edit =
  | { organisation: { amend: Partial<OrganisationRow> } }
  | { person: { add: { name: string; role: string; topManagement: boolean; contact: string } } }
  | { control: { decide: Record<string, unknown> } }
  | { control: { amend: { id: string; patch: Record<string, string> } } }
  | { workspace: { undo: Record<string, never> } | { redo: Record<string, never> } };
