import "@fontsource-variable/inter";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { mount } from "svelte";
import "./look.css";
import App from "./App.svelte";
import Audience from "./Audience.svelte";
import { start } from "./nav.svelte";
import { table } from "./screens";

start(table);
const target = document.getElementById("page");
if (target) mount(getCurrentWindow().label === "audience" ? Audience : App, { target });
