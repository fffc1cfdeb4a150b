"""What a screen reader is told of a named part of the window, read over AT-SPI and written as JSON.

usage: heard.py NAME. Run with the environment of the program, so that it is on the same bus.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def children(node):
    return [child for child in (node.get_child_at_index(at) for at in range(node.get_child_count())) if child]


def find(node, name, depth=0):
    if node.get_name() == name and node.get_role_name() in ("table", "tree table"):
        return node
    if depth > 40:
        return None
    return next((found for found in (find(child, name, depth + 1) for child in children(node)) if found), None)


def text(node):
    """Its name, or the text in it; where a part of it stands in the text, what that part says."""
    words = node.get_name()
    if not words and node.get_text_iface():
        words = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    parts = " ".join(filter(None, (text(child) for child in children(node))))
    return " ".join((words or "").replace("\ufffc", f" {parts} ").split()) or parts


def told(table):
    shape = table.get_table_iface()
    rows = []
    for group in children(table):
        # Rows stand in the table, or in groups of it.
        for row in [group] if group.get_role_name() == "table row" else children(group):
            if row.get_role_name() == "table row":
                rows.append([[cell.get_role_name(), text(cell)] for cell in children(row)])
    focused = [
        cell.get_role_name()
        for group in children(table)
        for row in [group, *children(group)]
        for cell in children(row)
        if cell.get_state_set().contains(Atspi.StateType.FOCUSED)
    ]
    return {
        "role": table.get_role_name(),
        "size": [shape.get_n_rows(), shape.get_n_columns()] if shape else None,
        "rows": rows,
        "focused": focused,
        "attributes": table.get_attributes(),
    }


Atspi.init()
for _ in range(60):
    found = find(Atspi.get_desktop(0), sys.argv[1])
    if found:
        print(json.dumps(told(found)))
        sys.exit(0)
    time.sleep(0.5)
sys.exit(f"nothing of this name is heard: {sys.argv[1]}")
