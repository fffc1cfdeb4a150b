#!/usr/bin/env python3
"""Checks a workspace file without the program: chain, records, redactions, issued documents. See journal-encoding.md.

    python3 verify.py FILE… [NUMBER:DIGITS]     the head as a document prints it, at least 16 digits

For each file a line: `sound NUMBER:HASH`, or the rule and the first bad place, as `aims check` names them. Ends with 0 if every
file is sound, else with 1.
The exact text of the schema is not compared; that there is nothing but tables and indexes is.
"""
import hashlib, json, re, sqlite3, struct, sys

KEYS = set("0123456789abcdefABCDEF")


class Bad(Exception):
    """A rule and the place where it is broken."""


def over(*parts):
    total = hashlib.sha256()
    for part in parts:
        if part is None:
            total.update(b"\xff" * 8)
            continue
        part = part.encode() if isinstance(part, str) else part
        total.update(struct.pack(">Q", len(part)) + part)
    return total.digest()


def number(n):
    return None if n is None else struct.pack(">Q", n)


def once(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def only(value, name):
    found = value.get(name) if isinstance(value, dict) and len(value) == 1 else None
    return found if isinstance(found, str) else None


def cleared(value):
    return only(value, "cleared")


def hashed(value):
    if value is None:
        return b"null"
    if type(value) is int:
        return b"%d" % value
    if isinstance(value, str):
        return b'"' + value.encode()
    return b"#" + only(value, "sha256").encode()


def commitment(text, salt, mark):
    """Of an author or of arguments: text and salt, or the commitment alone."""
    if text is not None and salt is not None and len(salt) == 16 and mark is None:
        return over(salt, text)
    if text is None and salt is None and mark is not None and len(mark) == 32:
        return mark
    raise ValueError("neither open nor cleared")


def image(before, after, salt):
    whole, place, sides = len(salt) == 16, 0, []
    for side, fields in (("before", before), ("after", after)):
        if fields is None:
            sides.append(None)
            continue
        parts = []
        for column in sorted(fields, key=str.encode):
            gone = cleared(fields[column])
            if gone is not None:
                if whole or bytes.fromhex(gone).hex() != gone or len(gone) != 64:
                    raise ValueError("cleared, and yet whole")
                parts += [column, bytes.fromhex(gone)]
                continue
            own = over(salt, side, column) if whole else salt[place:place + 32]
            if len(own) != 32:
                raise ValueError("salt too short")
            place += 32
            parts += [column, over(own, hashed(fields[column]))]
        sides.append(over(*parts))
    if not whole and place != len(salt):
        raise ValueError("salt too long")
    return over(*sides)


def follows(state, table, key, before, after):
    """Goes one image forward; false when it does not follow from what was before."""
    rows = state.setdefault(table, {})
    if before is None:
        if after is None or key in rows:
            return False
        rows[key] = dict(after)
        return True
    row = rows.get(key)
    same = lambda a, b: a == b or cleared(a) is not None and cleared(b) is not None
    stands = row is not None and all(name in row and same(row[name], value) for name, value in before.items())
    if after is None:
        return stands and len(row) <= len(before) and rows.pop(key) is not None
    if not stands or set(before) != set(after):
        return False
    row.update(after)
    return True


def name_content(value, named, needed):
    if isinstance(value, str) and len(value) == 64 and set(value) <= KEYS:
        named.add(value)
    elif isinstance(value, list):
        for item in value:
            name_content(item, named, needed)
    elif isinstance(value, dict):
        if only(value, "sha256") is not None:
            needed.add(value["sha256"])
        for item in value.values():
            name_content(item, named, needed)


def chain(file):
    state, named, needed, gone, listed, previous, last = {}, set(), set(), {}, set(), bytes(32), 0
    images = {}
    for seq, *rest in file.execute("SELECT seq, at, tab, row, before, after, salt FROM image ORDER BY seq, at"):
        images.setdefault(seq, []).append(rest)
    for (seq, at, edit, kind, target, author, author_salt, author_mark, args, args_salt, args_mark, hash_, clears) in file.execute(
        "SELECT seq, at, edit, kind, target, author, author_salt, author_mark, args, args_salt, args_mark, hash, cleared"
        " FROM journal ORDER BY seq"):
        last += 1
        if seq != last:
            raise Bad("entry-number", last)
        if edit == "workspace.migrate":  # before 1.0 no file was ever migrated
            raise Bad("baseline", seq)
        parts = []
        for place, (count, table, row, before, after, salt) in enumerate(images.pop(seq, [])):
            try:
                before, after = (None if side is None else json.loads(side, object_pairs_hook=once) for side in (before, after))
                mark = image(before, after, salt)
                if count != place:
                    raise ValueError("an image is missing")
            except (ValueError, AttributeError, TypeError):
                raise Bad("entry-form", seq)
            for side, fields in (("before", before), ("after", after)):
                for column, value in (fields or {}).items():
                    if cleared(value) is not None:
                        gone[f"{side} {seq}/{place} {column}"] = seq
                    name_content(value, named, needed)
            if not follows(state, table, row, before, after):
                raise Bad("image", seq)
            parts += [table, row, mark]
        try:
            marks = commitment(author, author_salt, author_mark), commitment(args, args_salt, args_mark)
        except ValueError:
            raise Bad("entry-form", seq)
        for what, text in (("author", author), ("args", args)):
            if text is None:
                gone[f"{what} {seq}"] = seq
        previous = over("aims-entry-2", previous, number(seq), at, edit, kind, number(target), *marks, clears, *parts)
        if previous != hash_:
            raise Bad("entry-hash", seq)
        try:
            if args is not None and len(args.encode()) > 64:
                name_content(json.loads(args), named, needed)
        except ValueError:
            pass
        if (clears is not None) != (edit == "workspace.redact") or clears is not None and kind != "barrier":
            raise Bad("entry-form", seq)
        if clears is not None:
            listed.update(json.loads(clears))
    if images:
        raise Bad("entry-number", last + 1)
    for rule, places in (("unlisted", set(gone) - listed), ("uncleared", listed - set(gone))):
        if places:
            raise Bad(rule, min(int(place.split(" ")[1].split("/")[0]) for place in places))
    return state, named, needed, f"{last}:{previous.hex()}"


def records(file, state):
    stored = {}
    for (table,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        if table in ("content", "journal", "image", "kept_words"):
            continue
        rows = file.execute(f'SELECT * FROM "{table}"')
        names = [column[0] for column in rows.description]
        long = lambda v: {"sha256": hashlib.sha256(v.encode()).hexdigest()} if isinstance(v, str) and len(v.encode()) > 4096 else v
        stored[table] = {row["id"]: row for row in (dict(zip(names, map(long, row))) for row in rows)}
    for table in sorted(set(stored) | set(state), key=str.encode):
        found, made = stored.get(table, {}), state.get(table, {})
        for key in sorted(set(found) | set(made), key=str.encode):
            place = f"{table}/{key}"
            if key not in made:
                raise Bad("record-unknown", place)
            if key not in found:
                raise Bad("record-missing", place)
            if any(cleared(value) is not None for value in made[key].values()):
                raise Bad("clouded", place)
            if found[key] != made[key]:
                raise Bad("record", place)


def content(file, named, needed):
    kept = set()
    for key, size, data in file.execute("SELECT id, size, bytes FROM content ORDER BY id"):
        if len(data) != size or hashlib.sha256(data).hexdigest() != key:
            raise Bad("content", key)
        if key not in named:
            raise Bad("content-stray", key)
        kept.add(key)
    for key in sorted(needed - kept):
        raise Bad("content-missing", key)


def check(file, printed=None):
    """Gives the head of a sound file; raises Bad at the first bad place."""
    if file.execute("SELECT 1 FROM sqlite_schema WHERE type NOT IN ('table', 'index')").fetchone():
        raise Bad("screening", "")
    verdict = file.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise Bad("integrity", verdict)
    lost = []
    for table, row, *_ in file.execute("PRAGMA foreign_key_check").fetchall():
        key = None if row is None or table == "journal" else file.execute(f'SELECT id FROM "{table}" WHERE rowid = ?', [row]).fetchone()
        lost.append(f"{table}/{key[0]}" if key else table)
    if lost:
        raise Bad("reference", min(lost, key=str.encode))
    state, named, needed, head = chain(file)
    records(file, state)
    content(file, named, needed)
    if printed:
        seq, digits = printed.split(":")
        found = file.execute("SELECT lower(hex(hash)) FROM journal WHERE seq = ?", [int(seq)]).fetchone()
        if found is None:
            raise Bad("head-missing", seq)
        if len(digits) < 16 or not found[0].startswith(digits.lower()):
            raise Bad("head-differs", seq)
    return head


if __name__ == "__main__":
    paths, sound = sys.argv[1:], True
    printed = paths.pop() if re.fullmatch("[0-9]+:[0-9a-fA-F]+", paths[-1]) else None
    for path in paths:
        try:
            print("sound", check(sqlite3.connect(f"file:{path}?mode=ro", uri=True), printed))
        except Bad as bad:
            sound = False
            print(*bad.args)
    sys.exit(not sound)
