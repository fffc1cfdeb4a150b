import "@fontsource-variable/inter";
import { mount } from "svelte";
import "./look.css";
import App from "./App.svelte";

const target = document.getElementById("page");
if (target) mount(App, { target });
