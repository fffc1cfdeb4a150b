// The one table of commands: the palette, the menu and the shortcuts are fed from it.
import { desk, go, leave, redo, undo, type Screen } from "./desk.svelte";
import { sketchOf } from "./kit/sketches.svelte";
import { back, forward, nav } from "./nav.svelte";
import { table, title } from "./screens";
import { edited, say, t } from "./words.svelte";

export type Command = { id: string; label: () => string; keys?: string; can?: () => boolean; run: () => void };

const mac = navigator.userAgent.includes("Mac");

const shown = table.map((one): Command => ({
  id: `go-${one.id}`, label: () => t("ui-go", { screen: t(title(one)) }), ...(one.key ? { keys: `Ctrl+${one.key}` } : {}),
  run: () => go(one.id as Screen),
}));

/** Keys as a person reads them on this machine. */
export function keysOf({ keys = "" }: Command): string {
  const named = keys.replace("ArrowLeft", "←").replace("ArrowRight", "→");
  return mac ? named.replace("Ctrl+", "⌘").replace("Shift+", "⇧") : named;
}

/** A new record of each register that takes new ones. */
const added = table.flatMap((one): Command[] => ("noun" in one ? [{
  id: `add-${one.noun}`, label: () => edited(one.noun, "add"),
  can: () => !desk.open?.readOnly && sketchOf(one.noun)?.rows === "many" && sketchOf(one.noun)?.edits === "open",
  run: () => {
    go(one.id as Screen);
    nav.wish = "add";
  },
}] : []));

export const commands: Command[] = [
  {
    id: "undo", keys: "Ctrl+Z", can: () => !!desk.open?.undo, run: () => void undo(),
    label: () => (desk.open?.undo ? t("ui-undo-named", { edit: say(desk.open.undo) }) : t("ui-undo")),
  },
  {
    id: "redo", keys: "Ctrl+Shift+Z", can: () => !!desk.open?.redo, run: () => void redo(),
    label: () => (desk.open?.redo ? t("ui-redo-named", { edit: say(desk.open.redo) }) : t("ui-redo")),
  },
  { id: "find", keys: "Ctrl+K", label: () => t("ui-find"), run: () => (desk.palette = true) },
  // ⌥← moves by a word on a Mac, and ⌘[ goes back there.
  { id: "back", keys: mac ? "Ctrl+[" : "Alt+ArrowLeft", label: () => t("ui-back"), run: back },
  { id: "forward", keys: mac ? "Ctrl+]" : "Alt+ArrowRight", label: () => t("ui-forward"), run: forward },
  ...shown,
  ...added,
  { id: "approve", label: () => t("edit-statement-approve"), run: () => go("statement", "versions") },
  { id: "plan", label: () => t("edit-review-plan"), run: () => go("reviews", "new") },
  { id: "act", label: () => t("edit-action-add"), run: () => go("actions", "new") },
  { id: "system", label: () => t("edit-system-add"), run: () => go("systems", "new") },
  { id: "check", label: () => t("ui-screen-check"), run: () => go("history", "check") },
  { id: "backup", label: () => t("ui-backup-now"), run: () => go("settings", "backups") },
  { id: "close", label: () => t("ui-close"), run: () => void leave() },
];

/** The buttons on a mouse's side go back and forward. */
export function clicked(event: MouseEvent) {
  if (event.button !== 3 && event.button !== 4) return;
  event.preventDefault();
  if (event.button === 3) back();
  else forward();
}

/** Runs the command whose keys were pressed; true if there was one. */
export function pressed(event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl === event.altKey) return false;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const keys = `${ctrl ? "Ctrl+" : "Alt+"}${event.shiftKey ? "Shift+" : ""}${key}`;
  const command = commands.find((one) => one.keys === keys && (one.can?.() ?? true));
  // Inside a text, undo and redo are the text's own.
  const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  if (!command || (typing && (command.id === "undo" || command.id === "redo"))) return false;
  event.preventDefault();
  command.run();
  return true;
}
