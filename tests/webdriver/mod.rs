//! The real window, driven: a WebDriver client over plain HTTP, and the process that shows the window on a virtual screen.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long something in the window may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A window of the program, alone on a screen of its own.
pub struct Window {
    driver: Child,
    port: u16,
    session: String,
}

impl Window {
    /// Starts the program with its settings in `home` and the answers of its file dialogs.
    pub fn open(home: &Path, answers: &[(&str, &Path)]) -> Self {
        Self::open_with(home, answers, &[])
    }

    /// The same, with words behind the program's name.
    pub fn open_with(home: &Path, answers: &[(&str, &Path)], args: &[&str]) -> Self {
        let mut window = Self::driver(home, answers);
        window.start(Path::new(env!("CARGO_BIN_EXE_aims-desk")), args);
        window.until("document.querySelector('#page')?.children.length > 0");
        window
    }

    /// A screen and a driver that waits for a program.
    pub fn driver(home: &Path, answers: &[(&str, &Path)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("dbus-run-session");
        command
            .args(["--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "WebKitWebDriver", "--host=127.0.0.1"])
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("LANG", "en_GB.UTF-8")
            .env("USER", "mara")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        for (name, path) in answers {
            command.env(name, path);
        }
        let driver = command.spawn().expect("dbus-run-session, xvfb-run and WebKitWebDriver are needed");
        let window = Self { driver, port, session: String::new() };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < PATIENCE, "the driver does not answer");
            std::thread::sleep(Duration::from_millis(100));
        }
        window
    }

    /// Starts a program on the driver's screen.
    pub fn start(&mut self, program: &Path, args: &[&str]) {
        let options = json!({"binary": program, "args": args});
        let wanted = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}});
        let made = self.send("POST", "/session", &wanted);
        made["sessionId"].as_str().unwrap_or_else(|| panic!("{made}")).clone_into(&mut self.session);
        self.send("POST", &format!("/session/{}/timeouts", self.session), &json!({"script": 110_000}));
    }

    fn send(&self, method: &str, path: &str, body: &Value) -> Value {
        let text = if method == "POST" { body.to_string() } else { String::new() };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
            text.len()
        )
        .unwrap();
        let mut answer = Vec::new();
        // The driver may keep the connection open: the length says where the answer ends.
        let mut buffer = [0; 65536];
        loop {
            let read = stream.read(&mut buffer).unwrap_or(0);
            answer.extend_from_slice(&buffer[..read]);
            if read == 0 || complete(&answer) {
                break;
            }
        }
        let at = answer.windows(4).position(|four| four == b"\r\n\r\n").map_or(answer.len(), |at| at + 4);
        let parsed: Value = serde_json::from_slice(&answer[at..]).unwrap_or(Value::Null);
        parsed["value"].clone()
    }

    /// Makes the page this wide and high, in CSS pixels.
    pub fn size(&self, width: u32, height: u32) {
        let rect = json!({"width": width, "height": height, "x": 0, "y": 0});
        self.send("POST", &format!("/session/{}/window/rect", self.session), &rect);
        self.until(&format!("innerWidth === {width} && innerHeight === {height}"));
    }

    /// Every window of the program, in the order in which they came.
    pub fn windows(&self) -> Vec<String> {
        let all = self.send("GET", &format!("/session/{}/window/handles", self.session), &Value::Null);
        all.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
    }

    /// Asks this window from now on.
    pub fn turn_to(&self, window: &str) {
        self.send("POST", &format!("/session/{}/window", self.session), &json!({"handle": window}));
    }

    /// Writes a picture of what is shown.
    pub fn picture(&self, to: &Path) {
        let shot = self.send("GET", &format!("/session/{}/screenshot", self.session), &Value::Null);
        let text = shot.as_str().unwrap_or_else(|| panic!("{shot}"));
        std::fs::write(to, base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).unwrap()).unwrap();
    }

    /// Types on a real keyboard, where the focus is: letters, and the driver's own characters for the other keys.
    pub fn keys(&self, keys: &str) {
        self.perform(keys.chars().map(|key| vec![key.to_string()]).collect());
    }

    /// Presses each chord, and lets it go.
    fn perform(&self, chords: Vec<Vec<String>>) {
        let press = |kind: &str, key: &String| json!({"type": kind, "value": key});
        let acts: Vec<Value> = chords
            .iter()
            .flat_map(|chord| {
                let down = chord.iter().map(|key| press("keyDown", key));
                down.chain(chord.iter().rev().map(|key| press("keyUp", key))).collect::<Vec<_>>()
            })
            .collect();
        let body = json!({"actions": [{"type": "key", "id": "keyboard", "actions": acts}]});
        let answer = self.send("POST", &format!("/session/{}/actions", self.session), &body);
        assert!(answer.get("error").is_none(), "{chords:?}: {answer}");
    }

    fn script(&self, script: &str) -> Value {
        let body = json!({"script": script, "args": []});
        self.send("POST", &format!("/session/{}/execute/sync", self.session), &body)
    }

    /// Runs a script and gives what it returns.
    pub fn run(&self, script: &str) -> Value {
        let answer = self.script(script);
        assert!(answer.get("error").is_none(), "{script}: {answer}");
        answer
    }

    /// Runs a script that ends when it calls its last argument.
    pub fn run_async(&self, script: &str, args: &Value) -> Value {
        let body = json!({"script": script, "args": args});
        let answer = self.send("POST", &format!("/session/{}/execute/async", self.session), &body);
        assert!(answer.get("error").is_none(), "{answer}");
        answer
    }

    /// Waits until an expression holds.
    pub fn until(&self, expression: &str) {
        self.until_every(expression, Duration::from_millis(50));
    }

    /// The same, looking without a pause.
    pub fn at_once(&self, expression: &str) {
        self.until_every(expression, Duration::from_millis(1));
    }

    fn until_every(&self, expression: &str, pause: Duration) {
        let begun = Instant::now();
        // A page that is being loaded anew answers later.
        let holds = || {
            let answer = self.script(&format!("return !!({expression})"));
            let gone = answer["error"] == "no such frame";
            assert!(gone || answer.get("error").is_none(), "{expression}: {answer}");
            answer.as_bool().unwrap_or_default()
        };
        while !holds() {
            let shown = || {
                self.run("return (document.activeElement?.outerHTML ?? '').slice(0, 200) + '\\n' + document.body.innerText.slice(0, 1500)")
            };
            assert!(begun.elapsed() < PATIENCE, "never came: {expression}\n{}", shown());
            std::thread::sleep(pause);
        }
    }

    /// Clicks the button whose words begin with `text`, inside `place`.
    pub fn click(&self, place: &str, text: &str) {
        let find = format!(
            "[...document.querySelectorAll({}+' button')].find(b => (b.innerText.trim() || b.ariaLabel || '').startsWith({}) && !b.disabled)",
            json!(place),
            json!(text)
        );
        self.until(&find);
        self.run(&format!("{find}.click()"));
    }

    /// Puts a value into a field as a person would.
    pub fn fill(&self, selector: &str, at: usize, value: &str) {
        self.until(&format!("document.querySelectorAll({})[{at}]", json!(selector)));
        self.run(&format!(
            "const e = document.querySelectorAll({})[{at}]; e.focus();
             Object.getOwnPropertyDescriptor(e.constructor.prototype, 'value').set.call(e, {});
             for (const name of ['input', 'change']) e.dispatchEvent(new Event(name, {{bubbles: true}})); e.blur()",
            json!(selector),
            json!(value)
        ));
    }

    /// Strikes keys as a hand does, so that the engine does with them what it does by itself: `Tab`, `Shift+ArrowDown`, `x`.
    pub fn strike(&self, strokes: &[&str]) {
        let chord = |stroke: &&str| {
            if stroke.len() == 1 { vec![(*stroke).to_owned()] } else { stroke.split('+').map(code).collect() }
        };
        self.perform(strokes.iter().map(chord).collect());
    }

    /// Goes to a screen by its place in the rail.
    pub fn go(&self, screen: &str) {
        self.click("nav .line", screen);
        self.until("document.querySelector('main h1')");
    }

    /// Makes an edit through the page's own door, for the steps a test is not about.
    pub fn edit(&self, edit: &Value) {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('edit', {edit: arguments[0]}).then(() => done(null), trouble => done(trouble))";
        let trouble = self.run_async(script, &json!([edit]));
        assert!(trouble.is_null(), "{edit}: {trouble}");
    }

    /// Asks through the page's own door.
    pub fn view(&self, name: &str, args: &Value) -> Value {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('view', {name: arguments[0], args: arguments[1]}).then(done, done)";
        self.run_async(script, &json!([name, args]))
    }

    /// Violations found by axe on what is shown now.
    pub fn axe(&self, source: &str) -> Vec<String> {
        if !self.run("return !!window.axe").as_bool().unwrap_or_default() {
            self.run(source);
        }
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations.map(
                one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 120)).join(' | '))))";
        let found = self.run_async(script, &json!([]));
        found
            .as_array()
            .unwrap_or_else(|| panic!("{found}"))
            .iter()
            .map(|one| one.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Process ids of the program itself, not of the driver.
    pub fn program(&self) -> Vec<String> {
        self.under(|name| name == "aims-desk")
    }

    /// Process ids of whatever program the driver shows, with the processes of its webview.
    pub fn tree(&self) -> Vec<String> {
        self.under(|name| {
            ["aims-desk", "blank"].contains(&name) || name.starts_with("WebKit") && name != "WebKitWebDriver"
        })
    }

    fn under(&self, ours: impl Fn(&str) -> bool) -> Vec<String> {
        let mut children: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for entry in std::fs::read_dir("/proc").unwrap().flatten() {
            let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else { continue };
            let Some((head, rest)) = stat.rsplit_once(')') else { continue };
            let (Some((pid, name)), Some(parent)) = (head.split_once(" ("), rest.split_whitespace().nth(1)) else {
                continue;
            };
            children.entry(parent.to_owned()).or_default().push((pid.to_owned(), name.to_owned()));
        }
        let (mut found, mut wait) = (Vec::new(), vec![self.driver.id().to_string()]);
        while let Some(pid) = wait.pop() {
            for (child, name) in children.get(&pid).into_iter().flatten() {
                if ours(name) {
                    found.push(child.clone());
                }
                wait.push(child.clone());
            }
        }
        found
    }

    /// A program in the same session of the desktop: the same buses, the same screen.
    pub fn beside(&self, program: &str) -> Command {
        let first = self.program().into_iter().next().unwrap();
        let environment = std::fs::read(format!("/proc/{first}/environ")).unwrap();
        let pairs =
            environment.split(|byte| *byte == 0).filter_map(|pair| std::str::from_utf8(pair).ok()?.split_once('='));
        let mut command = Command::new(program);
        command.env_clear().envs(pairs);
        command
    }

    /// Starts the program a second time in the same session of the desktop, with words behind its name; it must end by itself.
    pub fn start_again(&self, args: &[&str]) {
        let mut second = self.beside(env!("CARGO_BIN_EXE_aims-desk"));
        let mut second = second.args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let begun = Instant::now();
        while second.try_wait().unwrap().is_none() {
            if begun.elapsed() > PATIENCE {
                let _ = second.kill();
                panic!("a second program stays beside the first");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Asks the program to end, as a desktop does at logout, and waits until it has.
    pub fn ask_to_end(&self) {
        for pid in self.program() {
            let _ = Command::new("kill").args(["-TERM", &pid]).status();
        }
        let begun = Instant::now();
        while !self.program().is_empty() {
            assert!(begun.elapsed() < PATIENCE, "the program does not end");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Kills the program as a power cut would.
    pub fn kill(&self) {
        for pid in self.program() {
            let done = Command::new("kill").args(["-9", &pid]).status().unwrap();
            assert!(done.success());
        }
    }
}

/// A key as the protocol names it.
fn code(key: &str) -> String {
    let named = match key {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Shift" => '\u{e008}',
        "Ctrl" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Escape" => '\u{e00c}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "ArrowLeft" => '\u{e012}',
        "ArrowUp" => '\u{e013}',
        "ArrowRight" => '\u{e014}',
        "ArrowDown" => '\u{e015}',
        "Delete" => '\u{e017}',
        "F2" => '\u{e032}',
        "F6" => '\u{e036}',
        other => return other.to_owned(),
    };
    named.to_string()
}

impl Drop for Window {
    fn drop(&mut self) {
        let program = self.program();
        drop(self.send_quietly());
        drop(Command::new("kill").args(["-9", "--", &format!("-{}", self.driver.id())]).stderr(Stdio::null()).status());
        drop(self.driver.wait());
        // A killed program holds its file until the system has taken it down, and the next window would find the file taken.
        let begun = Instant::now();
        while program.iter().any(|pid| holds_files(pid)) && begun.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Window {
    fn send_quietly(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", self.session)?;
        let mut first = [0; 1];
        stream.read_exact(&mut first)
    }
}

/// Whether a process still has files open: it is there, and more of it than the name its parent has not asked after yet.
fn holds_files(pid: &str) -> bool {
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) else { return false };
    let ended = stat.rsplit_once(')').is_some_and(|(_, rest)| rest.trim_start().starts_with('Z'));
    let threads = std::fs::read_dir(format!("/proc/{pid}/task")).map_or(0, Iterator::count);
    !ended || threads > 1
}

/// Whether the body is as long as the head says.
fn complete(answer: &[u8]) -> bool {
    let Some(at) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&answer[..at]).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    length.is_some_and(|length| answer.len() >= at + 4 + length)
}
