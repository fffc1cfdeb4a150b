#!/bin/sh
# Rust needs a C linker, and a fresh Debian machine has none: it is fetched once, before the first program is linked.
# Everything else a machine needs is the business of `cargo xtask`, which can only run after this.
if ! command -v cc >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then as_root=""; else as_root="sudo"; fi
    echo "No C linker here: installing the Debian package build-essential" >/dev/tty 2>/dev/null
    { $as_root env DEBIAN_FRONTEND=noninteractive apt-get update &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends build-essential; } >&2
fi
exec cc "$@"
