import "@fontsource-variable/inter";
import { mount } from "svelte";
import "./look.css";
import App from "./App.svelte";
import { start } from "./nav.svelte";
import { table } from "./screens";

start(table);
const target = document.getElementById("page");
if (target) mount(App, { target });
