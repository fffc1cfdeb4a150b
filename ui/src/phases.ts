// Where a phase stands, as a shape and a colour beside its word.
const SHAPES: Record<string, string> = { closed: "●", criteriaMet: "◕", inProgress: "◑", late: "▲" };
const TONES: Record<string, string> = { closed: "ok", criteriaMet: "ok", late: "bad", skipped: "muted" };

export const shape = (status: string) => SHAPES[status] ?? "○";
export const tone = (status: string) => TONES[status] ?? "";
