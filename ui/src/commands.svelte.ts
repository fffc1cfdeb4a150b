// The one table of commands: the palette, the menu and the shortcuts are fed from it.
import { desk, go, keep, leave, redo, undo, type Screen } from "./desk.svelte";
import { view, zoom } from "./ipc/doors";
import { everyPage, everyRow } from "./kit/doors";
import { paper } from "./kit/listed.svelte";
import { sketchOf } from "./kit/sketches.svelte";
import { back, forward, nav } from "./nav.svelte";
import { parts } from "./parts";
import { prefer, prefs, resized } from "./prefs.svelte";
import { table, title } from "./screens";
import { chosen, edited, has, keyed, languages, say, t } from "./words.svelte";

/**
 * `menu`: also in the menu of the bar. `screen`: the title of the screen it goes to. `quiet`: what is taken back or closed is never the first thing found.
 * `on`: the screen it is about, on which it is found before all others. */
export type Command = {
  id: string; label: () => string; keys?: string; can?: () => boolean; run: () => void; menu?: boolean; quiet?: boolean; screen?: () => string; on?: Screen;
};

const mac = navigator.userAgent.includes("Mac");

const shown = table.map((one): Command => ({
  id: `go-${one.id}`, screen: () => t(title(one)), label: () => t("ui-go", { screen: t(title(one)) }), ...(one.key ? { keys: `Ctrl+${one.key}` } : {}),
  menu: one.id === "settings",
  run: () => go(one.id as Screen),
}));

const readable: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", "+": "+", "-": "−" };
/** Keys as a person reads them on this machine. */
export function keysOf({ keys = "" }: Command): string {
  const parts = /^((?:Ctrl\+|Alt\+|Shift\+)*)(.*)$/.exec(keys);
  const plain = `${parts?.[1] ?? ""}${readable[parts?.[2] ?? ""] ?? parts?.[2] ?? ""}`;
  return mac ? plain.replace("Ctrl+", "⌘").replace("Alt+", "⌥").replace("Shift+", "⇧") : keyed(plain);
}

/** Shows the page in another size, and keeps it. */
export function size(by: -1 | 0 | 1) {
  prefer({ zoom: resized(prefs.zoom, by) });
  void zoom(prefs.zoom);
}

/** The meeting that is on, or the next one that is prepared; none: one is prepared. */
async function meet() {
  const { rows } = await everyPage((page) => view("reviews.list", page));
  const next = ["in-meeting", "in-preparation", "planned"].map((state) => rows.find((one) => one.state === state)).find((one) => one !== undefined);
  go("reviews", next?.id ?? "new");
  if (next) nav.wish = "meeting";
}

/** The minutes that wait for a person, at what they wait for, else those of the last meeting; none: the list says so. */
async function minutes() {
  const { rows } = await everyPage((page) => view("reviews.list", page));
  const last = ["in-meeting", "held", "minutes-approved", "closed"].map((state) => rows.find((one) => one.state === state)).find((one) => one !== undefined);
  go("reviews", last?.id ?? null, last ? { part: "minutes" } : {});
  if (last) nav.wish = "minutes";
}

/** The assessment in which the six elements of Art. 27 are asked, the newest first; none: the list says which there are. */
async function rights() {
  for (const { id, number } of (await everyRow({ noun: "impact", filter: { state: "draft,approved" } })).reverse()) {
    const [first] = (await view("impacts.round", { id, lang: chosen.lang })).fria?.questions ?? [];
    if (first) return go("impacts", `${number}/page/${first.id}`);
  }
  return go("impacts");
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
    id: "undo", keys: "Ctrl+Z", quiet: true, can: () => !!desk.open?.undo && !desk.open.readOnly, run: () => void undo(),
    label: () => (desk.open?.undo ? t("ui-undo-named", { edit: say(desk.open.undo) }) : t("ui-undo")),
  },
  {
    id: "redo", keys: "Ctrl+Shift+Z", quiet: true, can: () => !!desk.open?.redo && !desk.open.readOnly, run: () => void redo(),
    label: () => (desk.open?.redo ? t("ui-redo-named", { edit: say(desk.open.redo) }) : t("ui-redo")),
  },
  { id: "undo-list", menu: true, can: () => !!desk.open?.undo && !desk.open.readOnly, label: () => t("ui-undo-list"), run: () => (desk.over = "undo") },
  { id: "find", keys: "Ctrl+K", label: () => t("ui-find"), run: () => (desk.over = "find") },
  // ⌥← moves by a word on a Mac, and ⌘[ goes back there.
  { id: "back", keys: mac ? "Ctrl+[" : "Alt+ArrowLeft", can: () => nav.step > nav.first, label: () => t("ui-back"), run: back },
  { id: "forward", keys: mac ? "Ctrl+]" : "Alt+ArrowRight", can: () => nav.step < nav.last, label: () => t("ui-forward"), run: forward },
  { id: "capture", keys: "Ctrl+Shift+N", menu: true, can: () => !desk.open?.readOnly, label: () => t("ui-capture"), run: () => (desk.over = "capture") },
  { id: "report-incident", menu: true, can: () => !desk.open?.readOnly, label: () => t("ui-incident-report"), run: () => (desk.over = "report") },
  { id: "print", keys: "Ctrl+P", menu: true, can: () => paper.print !== null, label: () => t("list-print"), run: () => paper.print?.() },
  ...shown,
  ...added,
  { id: "go-versions", label: () => t("ui-go", { screen: t("ui-versions") }), run: () => go("statement", "versions") },
  ...parts.map(({ id, screen, part, title }): Command => ({ id: `go-${id}`, label: () => t("ui-go", { screen: t(title) }), run: () => go(screen, part) })),
  { id: "go-master", label: () => t("ui-go", { screen: t("master-list") }), run: () => go("documents", "master") },
  { id: "approve", on: "statement", label: () => t("edit-statement-approve"), run: () => go("statement", "versions") },
  {
    id: "add-from-template", label: () => t("edit-system-addFrom"), can: () => !desk.open?.readOnly,
    run: () => {
      go("systems");
      nav.wish = "template";
    },
  },
  { id: "risks-accept", on: "risks", label: () => t("ui-command-risks-accept"), can: () => !desk.open?.readOnly, run: () => go("risks", "accept") },
  { id: "plan-approve", on: "risks", label: () => t("ui-command-plan-approve"), can: () => !desk.open?.readOnly, run: () => go("risks", "plan") },
  { id: "fria", on: "impacts", label: () => t("ui-command-fria"), run: () => void rights() },
  { id: "plan", on: "reviews", label: () => t("edit-review-plan"), run: () => go("reviews", "new") },
  { id: "meeting", on: "reviews", label: () => t("ui-meeting-go"), can: () => !desk.open?.readOnly, run: () => void meet() },
  { id: "minutes", on: "reviews", label: () => t("ui-command-minutes"), run: () => void minutes() },
  { id: "overdue", label: () => t("ui-fact-actions-overdue"), run: () => go("actions", "overdue") },
  { id: "check", menu: true, label: () => t("ui-screen-check"), run: () => go("history", "check") },
  { id: "backup", menu: true, label: () => t("ui-backup-now"), run: () => go("settings", "backups") },
  { id: "rail", keys: "Ctrl+B", menu: true, label: () => t(prefs.narrowRail ? "ui-rail-wide" : "ui-rail-narrow"), run: () => prefer({ narrowRail: !prefs.narrowRail }) },
  { id: "larger", keys: "Ctrl++", menu: true, label: () => t("ui-zoom-in"), run: () => size(1) },
  { id: "smaller", keys: "Ctrl+-", menu: true, label: () => t("ui-zoom-out"), run: () => size(-1) },
  { id: "usual", keys: "Ctrl+0", menu: true, label: () => t("ui-zoom-usual"), run: () => size(0) },
  ...["light", "dark"].map((theme): Command => ({ id: `theme-${theme}`, label: () => `${t("ui-theme")}: ${t(`ui-theme-${theme}`)}`, run: () => void keep({ theme }) })),
  ...languages.map((lang): Command => ({ id: `lang-${lang}`, label: () => `${t("ui-language")}: ${t(`ui-language-${lang}`)}`, run: () => void keep({ lang }) })),
  { id: "keys", keys: "?", menu: true, label: () => t("ui-keys"), run: () => (desk.over = "keys") },
  { id: "about", menu: true, label: () => t("ui-about"), run: () => go("settings", "about") },
  { id: "close", menu: true, quiet: true, label: () => t("ui-close"), run: () => void leave() },
];

/** What else a person might call a command. */
export const also = ({ id }: Command): string => (has(`ui-command-${id}.also`) ? t(`ui-command-${id}.also`) : "");

/** The buttons on a mouse's side go back and forward. */
export function clicked(event: MouseEvent) {
  if (event.button !== 3 && event.button !== 4) return;
  event.preventDefault();
  if (event.button === 3) back();
  else forward();
}

/** Runs the command whose keys were pressed; true if there was one. */
export function pressed(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches("input, textarea, select"));
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (ctrl && event.altKey) return false;
  // A key by itself is a letter where something is typed, and nothing where such keys are switched off.
  if (!ctrl && !event.altKey && (typing || !prefs.singleKeys)) return false;
  const held = ctrl ? "Ctrl+" : event.altKey ? "Alt+" : "";
  // A sign that needs Shift on this keyboard is the sign.
  const signs = [key, key === "=" ? "+" : key];
  const all = signs.flatMap((sign) => [`${held}${event.shiftKey ? "Shift+" : ""}${sign}`, ...(/^\P{L}$/u.test(sign) ? [`${held}${sign}`] : [])]);
  const command = commands.find((one) => one.keys && all.includes(one.keys) && (one.can?.() ?? true));
  // Inside a text, undo and redo are the text's own.
  if (!command || (typing && (command.id === "undo" || command.id === "redo"))) return false;
  event.preventDefault();
  command.run();
  return true;
}
