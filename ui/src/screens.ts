// The one table of screens: rail, palette, shortcuts, titles and addresses come from it. A plain register has a noun and
// no page of its own; what a screen of its own holds records of stands beside it.
import BookOpen from "@lucide/svelte/icons/book-open";
import BookText from "@lucide/svelte/icons/book-text";
import BridgeIcon from "@lucide/svelte/icons/bridge";
import Building from "@lucide/svelte/icons/building-complex";
import CircleCheckBig from "@lucide/svelte/icons/circle-check-big";
import Diff from "@lucide/svelte/icons/diff";
import Compass from "@lucide/svelte/icons/compass";
import Database from "@lucide/svelte/icons/database";
import Cpu from "@lucide/svelte/icons/cpu";
import Files from "@lucide/svelte/icons/files";
import FileText from "@lucide/svelte/icons/file-text";
import HistoryIcon from "@lucide/svelte/icons/rotate-ccw-clock";
import House from "@lucide/svelte/icons/house";
import ListChecks from "@lucide/svelte/icons/list-checks";
import MapIcon from "@lucide/svelte/icons/map";
import Paperclip from "@lucide/svelte/icons/paperclip";
import Pilcrow from "@lucide/svelte/icons/pilcrow";
import Presentation from "@lucide/svelte/icons/presentation";
import Quote from "@lucide/svelte/icons/quote";
import Ruler from "@lucide/svelte/icons/ruler";
import Scale from "@lucide/svelte/icons/scale";
import SettingsIcon from "@lucide/svelte/icons/settings";
import type { Component } from "svelte";
import FlaskConical from "@lucide/svelte/icons/flask-conical";
import Eye from "@lucide/svelte/icons/eye";
import ScrollText from "@lucide/svelte/icons/scroll-text";
import PackageCheck from "@lucide/svelte/icons/package-check";
import Split from "@lucide/svelte/icons/split";
import CircleHelp from "@lucide/svelte/icons/circle-question-mark";
import Store from "@lucide/svelte/icons/store";
import RefreshCw from "@lucide/svelte/icons/refresh-cw";
import Radar from "@lucide/svelte/icons/radar";
import Workflow from "@lucide/svelte/icons/workflow";
import Landmark from "@lucide/svelte/icons/landmark";
import Coins from "@lucide/svelte/icons/coins";
import Ear from "@lucide/svelte/icons/ear";
import Activity from "@lucide/svelte/icons/activity";
import Gauge from "@lucide/svelte/icons/gauge";
import GitPullRequest from "@lucide/svelte/icons/git-pull-request";
import IdCard from "@lucide/svelte/icons/id-card";
import MailQuestion from "@lucide/svelte/icons/mail-question-mark";
import Megaphone from "@lucide/svelte/icons/megaphone";
import ScanSearch from "@lucide/svelte/icons/scan-search";
import Signature from "@lucide/svelte/icons/signature";
import Target from "@lucide/svelte/icons/target";
import Telescope from "@lucide/svelte/icons/telescope";
import Umbrella from "@lucide/svelte/icons/umbrella";
import Waypoints from "@lucide/svelte/icons/waypoints";
import HeartPulse from "@lucide/svelte/icons/heart-pulse";
import MessageCircleQuestion from "@lucide/svelte/icons/message-circle-question-mark";
import Ripple from "@lucide/svelte/icons/audio-waveform";
import Grid3x3 from "@lucide/svelte/icons/grid-3x3";
import Flame from "@lucide/svelte/icons/flame";
import Layers from "@lucide/svelte/icons/layers";
import Thermometer from "@lucide/svelte/icons/thermometer";
import Handshake from "@lucide/svelte/icons/handshake";
import Truck from "@lucide/svelte/icons/truck";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import ListChecked from "@lucide/svelte/icons/list-check";
import MailCheck from "@lucide/svelte/icons/mail-check";
import NotebookText from "@lucide/svelte/icons/notebook-text";
import Siren from "@lucide/svelte/icons/siren";
import Users from "@lucide/svelte/icons/users";
import Actions from "./actions/Actions.svelte";
import Act from "./ai_act/Act.svelte";
import Bridge from "./bridge/Bridge.svelte";
import Calendar from "./calendar/Calendar.svelte";
import Catalogue from "./catalogue/Catalogue.svelte";
import Consistency from "./consistency/Consistency.svelte";
import ControlTests from "./control_tests/ControlTests.svelte";
import Controlled from "./controlled/Controlled.svelte";
import Criteria from "./criteria/Criteria.svelte";
import Documents from "./documents/Documents.svelte";
import Evidence from "./evidence/Evidence.svelte";
import Founding from "./founding/Founding.svelte";
import Gap from "./gap/Gap.svelte";
import History from "./history/History.svelte";
import Home from "./home/Home.svelte";
import Impacts from "./impacts/Impacts.svelte";
import Incidents from "./incidents/Incidents.svelte";
import Modules from "./modules/Modules.svelte";
import Objectives from "./objectives/Objectives.svelte";
import Organisation from "./organisation/Organisation.svelte";
import People from "./people/People.svelte";
import Processes from "./processes/Processes.svelte";
import Profile from "./profile/Profile.svelte";
import Reviews from "./reviews/Reviews.svelte";
import Risks from "./risks/Risks.svelte";
import Roadmap from "./roadmap/Roadmap.svelte";
import Settings from "./settings/Settings.svelte";
import Controls from "./statement/Controls.svelte";
import Training from "./training/Training.svelte";
import Logs from "./systems/Logs.svelte";
import Oversight from "./systems/Oversight.svelte";
import Shared from "./suppliers/Split.svelte";
import Suppliers from "./suppliers/Suppliers.svelte";
import Systems from "./systems/Systems.svelte";
import Texts from "./texts/Texts.svelte";

/** `holds`: further nouns whose records this screen shows; `at`: where on it those stand that it does not show one by one. `key`: its digit with Ctrl. `below`: parts of
 * another register, opened there; no line in the rail. */
export type Row = { id: string; group: string; icon: Component; key?: number; below?: true; holds?: readonly string[]; at?: Readonly<Record<string, string>> } & ({ noun: string } | { part: Component });

export const screens = [
  { id: "home", group: "", icon: House, part: Home, key: 1 },
  { id: "roadmap", group: "", icon: MapIcon, part: Roadmap, holds: ["roadmap", "roadmapItem"], key: 2 },
  { id: "calendar", group: "", icon: CalendarDays, part: Calendar },
  { id: "profile", group: "govern", icon: Compass, part: Profile, holds: ["profile", "question"], key: 3 },
  { id: "organisation", group: "govern", icon: Building, part: Organisation, holds: ["organisation", "duty"], key: 4 },
  { id: "founding", group: "govern", icon: Landmark, part: Founding, holds: ["founding"] },
  { id: "people", group: "govern", icon: Users, part: People, holds: ["person"] },
  { id: "roles", group: "govern", icon: IdCard, noun: "role" },
  { id: "training", group: "govern", icon: GraduationCap, part: Training, holds: ["training"] },
  { id: "modules", group: "govern", icon: NotebookText, part: Modules, holds: ["module"], below: true },
  { id: "attendance", group: "govern", icon: ListChecked, noun: "attendance", below: true },
  { id: "issues", group: "govern", icon: Telescope, noun: "issue" },
  { id: "parties", group: "govern", icon: Handshake, noun: "party" },
  { id: "interfaces", group: "govern", icon: Waypoints, noun: "interface" },
  { id: "aimsRisks", group: "govern", icon: Umbrella, noun: "aimsRisk" },
  { id: "objectives", group: "govern", icon: Target, part: Objectives, holds: ["objective"] },
  { id: "readings", group: "govern", icon: Gauge, noun: "reading", below: true },
  { id: "processes", group: "govern", icon: Workflow, part: Processes },
  { id: "communication", group: "govern", icon: Megaphone, noun: "communication" },
  { id: "informationDuties", group: "govern", icon: MailCheck, noun: "informationDuty" },
  { id: "resources", group: "govern", icon: Coins, noun: "resource" },
  { id: "channels", group: "govern", icon: Ear, noun: "channel" },
  { id: "changes", group: "govern", icon: GitPullRequest, noun: "change" },
  { id: "systems", group: "systems", icon: Cpu, part: Systems, holds: ["system", "systemStage"], key: 6 },
  { id: "act", group: "systems", icon: Scale, part: Act, holds: ["classification", "law"] },
  { id: "impacts", group: "systems", icon: HeartPulse, part: Impacts, holds: ["impact"] },
  { id: "impactAnswers", group: "systems", icon: MessageCircleQuestion, noun: "impactAnswer", below: true },
  { id: "impactEffects", group: "systems", icon: Ripple, noun: "impactEffect", below: true },
  { id: "criteria", group: "systems", icon: Grid3x3, part: Criteria, holds: ["criteria"] },
  { id: "scales", group: "systems", icon: Layers, noun: "scaleLevel", below: true },
  { id: "riskLevels", group: "systems", icon: Thermometer, noun: "riskLevel", below: true },
  { id: "risks", group: "systems", icon: Flame, part: Risks, holds: ["risk", "treatmentPlan"], at: { treatmentPlan: "plan" } },
  { id: "riskIndicators", group: "systems", icon: Activity, noun: "riskIndicator", below: true },
  { id: "secondRatings", group: "systems", icon: Users, noun: "secondRating", below: true },
  { id: "riskReadings", group: "systems", icon: Gauge, noun: "riskReading", below: true },
  { id: "dataSets", group: "systems", icon: Database, noun: "dataSet" },
  { id: "systemTests", group: "systems", icon: FlaskConical, noun: "systemTest" },
  { id: "oversight", group: "systems", icon: Eye, part: Oversight, holds: ["oversight"] },
  { id: "measures", group: "systems", icon: Radar, noun: "measure" },
  { id: "measureReadings", group: "systems", icon: Gauge, noun: "measureReading", below: true },
  { id: "systemLogs", group: "systems", icon: ScrollText, part: Logs, holds: ["systemLog"] },
  { id: "systemChanges", group: "systems", icon: RefreshCw, noun: "systemChange" },
  { id: "suppliers", group: "systems", icon: Truck, part: Suppliers, holds: ["supplier"] },
  { id: "supplierAnswers", group: "systems", icon: CircleHelp, noun: "supplierAnswer", below: true },
  { id: "responsibilities", group: "systems", icon: Split, part: Shared, holds: ["responsibility"] },
  { id: "customers", group: "systems", icon: Store, noun: "customer" },
  { id: "deliveries", group: "systems", icon: PackageCheck, noun: "delivery", below: true },
  { id: "useRequests", group: "systems", icon: MailQuestion, noun: "useRequest" },
  { id: "toolLooks", group: "systems", icon: ScanSearch, noun: "toolLook" },
  { id: "incidents", group: "systems", icon: Siren, part: Incidents, holds: ["incident"] },
  { id: "incidentLog", group: "systems", icon: NotebookText, noun: "incidentEntry", below: true },
  { id: "gap", group: "controls", icon: Ruler, part: Gap, holds: ["gap", "gapAnswer", "gapRun"], key: 5 },
  { id: "statement", group: "controls", icon: ListChecks, part: Controls, holds: ["control", "statementVersion"], at: { statementVersion: "versions" }, key: 7 },
  { id: "evidence", group: "controls", icon: Paperclip, part: Evidence, holds: ["evidence", "evidenceAnswer"] },
  { id: "actions", group: "controls", icon: CircleCheckBig, part: Actions, holds: ["action"], key: 9 },
  { id: "bridge", group: "controls", icon: BridgeIcon, part: Bridge, holds: ["bridge"] },
  { id: "ismsDocuments", group: "controls", icon: Files, noun: "ismsDocument", below: true },
  { id: "texts", group: "documents", icon: BookText, part: Texts, holds: ["text"] },
  { id: "paragraphs", group: "documents", icon: Pilcrow, noun: "paragraph", below: true },
  { id: "controlled", group: "documents", icon: Files, part: Controlled, holds: ["controlledDocument"] },
  { id: "citations", group: "documents", icon: Quote, noun: "citation", below: true },
  { id: "acknowledgements", group: "documents", icon: Signature, noun: "acknowledgement" },
  { id: "documents", group: "documents", icon: FileText, part: Documents, holds: ["document", "rendering", "scan"], key: 8 },
  { id: "reviews", group: "check", icon: Presentation, part: Reviews, holds: ["review", "decision", "reviewInput", "reviewParticipant"] },
  { id: "controlTests", group: "check", icon: FlaskConical, part: ControlTests, holds: ["controlTest"] },
  { id: "consistency", group: "check", icon: Diff, part: Consistency },
  { id: "history", group: "file", icon: HistoryIcon, part: History },
  { id: "catalogue", group: "file", icon: BookOpen, part: Catalogue, holds: ["term", "clause"] },
  { id: "settings", group: "file", icon: SettingsIcon, part: Settings, holds: ["backup", "drill"] },
] as const satisfies readonly Row[];

export type Screen = (typeof screens)[number]["id"];
export const table: readonly Row[] = screens;
/** The groups of the rail, by what they are about. */
export const rail = [...new Set(table.map((row) => row.group))].map((group) => ({ group, rows: table.filter((row) => row.group === group && !row.below) }));
export const row = (id: string): Row => table.find((one) => one.id === id) ?? screens[0];
/** The message that names a screen. */
export const title = (one: Row): string => ("noun" in one ? `${one.noun}.many` : `ui-screen-${one.id}`);
