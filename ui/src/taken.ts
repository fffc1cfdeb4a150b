// Files taken in and out: as evidence, dropped on the window, chosen, or a picture from the clipboard; into the item or about the control in sight.
import { attempt, change, desk, made } from "./desk.svelte";
import { filesToTake, saveKept, takeEvidence, view } from "./ipc/doors";
import { oneOf } from "./kit/doors";
import { go, nav } from "./nav.svelte";
import { prefs } from "./prefs.svelte";
import { base64, place, under } from "./taking";

/** Into an item that somebody vouched for nothing goes unasked: it would be a draft again, and its controls rest on it. */
async function allowed(id: string | null): Promise<boolean> {
  if (!id) return true;
  const { row } = await oneOf("evidence", id);
  if (row.values["state"] !== "vouched") return true;
  const { implemented } = await view("evidence.stands", { evidence: id });
  return new Promise((answer) => {
    desk.into = { number: row.number, controls: implemented, answer: (yes) => {
      desk.into = null;
      answer(yes);
    } };
  });
}

/** Takes what was dropped, `at` a place of the window, or lets the person choose: into the item that is open, or about the control that is. */
export const takeFiles = (at: [number, number] | null = null) => attempt(() => taken(place(nav.at.screen, under(at, prefs.zoom) ?? nav.at.record)));

/** Lets the person choose what becomes new items, whatever is open. */
export const addFiles = () => attempt(() => taken({ id: null, controls: [] }));

/** New items as they are told: few by number, of many the first and the last. */
export const ranged = (numbers: string[]) => (numbers.length > 4 ? `${numbers[0]} – ${numbers.at(-1)}` : numbers.join(", "));

/** A new item is opened, so that it says what it shows. */
async function taken({ id, controls }: { id: string | null; controls: string[] }) {
  if (!(await allowed(id))) return;
  const names = await filesToTake();
  const added: string[] = [];
  try {
    // One after the other: what is taken stands, also where the next one is refused or the person stops.
    for (const [nth, name] of names.entries()) {
      if (desk.taking?.stop) break;
      if (names.length > 1) desk.taking = { at: nth + 1, of: names.length, name, stop: false };
      // One item is one file: what else was dropped becomes items of its own.
      const one = await takeEvidence(nth, nth === 0 ? id : null, controls);
      if (!one) continue;
      made(one.done);
      added.push(...one.done.changed.created.slice(0, 1).map((made) => made.number).filter(Boolean));
    }
  } finally {
    desk.taking = null;
  }
  if (added.length > 0 && nav.at.screen !== "statement") go("evidence", added.length === 1 ? added[0] ?? null : null);
  if (added.length > 0) desk.notice = { id: "ui-evidence-taken", args: { count: added.length, numbers: ranged(added) } };
}

/** Writes a file that is kept here where the person says. */
export const saveCopy = (sha256: string, name: string) => attempt(async () => {
  const saved = await saveKept(sha256, name);
  if (saved) desk.notice = { id: "ui-saved", args: { file: saved } };
});

/** Listens for pictures that are pasted where nothing takes text; core says what they are. */
export function picturesPasted(free: () => boolean): () => void {
  const paste = (event: ClipboardEvent) => {
    const file = [...(event.clipboardData?.files ?? [])][0];
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (!file || typing || !free()) return;
    event.preventDefault();
    void attempt(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { id, controls } = place(nav.at.screen, nav.at.record);
      if (!(await allowed(id))) return;
      await change({ evidence: { takeFile: { ...(id ? { id } : {}), controls, name: file.name || "clipboard.png", size: bytes.length, sha256: "", mediaType: "", bytesBase64: base64(bytes) } } });
    });
  };
  document.addEventListener("paste", paste);
  return () => document.removeEventListener("paste", paste);
}
