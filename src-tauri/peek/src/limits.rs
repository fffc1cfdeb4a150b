//! What a child gives up before it reads a byte. Linux first: elsewhere the parent's clock, its kill and the bounds of the answer
//! are what holds.

/// Bytes of stack.
pub(crate) const STACK: usize = 32 << 20;

/// Bytes of memory that are the child's own: what it allocates, not what the program's libraries map.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 512 << 20;

/// Bytes of address space, libraries of the window included.
#[cfg(target_os = "linux")]
const SPACE: u64 = 2 << 30;

/// Seconds of a processor.
#[cfg(target_os = "linux")]
const SECONDS: u64 = 8;

/// Takes them from this process, so that no parser gets them back. False where the system refuses: then nothing is read.
#[cfg(target_os = "linux")]
pub(crate) fn take() -> bool {
    use rustix::process::{Resource, Rlimit, Signal, nice, set_parent_process_death_signal, setrlimit};
    let most = |what: Resource, most: u64| setrlimit(what, Rlimit { current: Some(most), maximum: Some(most) });
    // Others come first: the window draws while this reads.
    let _ = nice(10);
    let ends_with_parent = set_parent_process_death_signal(Some(Signal::KILL));
    let gains_nothing = rustix::thread::set_no_new_privs(true);
    let limits = [
        most(Resource::Data, MEMORY),
        most(Resource::As, SPACE),
        most(Resource::Cpu, SECONDS),
        // Not a byte of any file, not a dump of memory, not a further process.
        most(Resource::Fsize, 0),
        most(Resource::Core, 0),
        most(Resource::Nproc, 0),
        // The three it has: no file can be opened and no socket made.
        most(Resource::Nofile, 3),
    ];
    ends_with_parent.is_ok() && gains_nothing.is_ok() && limits.iter().all(Result::is_ok)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn take() -> bool {
    true
}
