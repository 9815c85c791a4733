"""Reads the window through AT-SPI, as a screen reader does.

Answers each line of its input with one line of JSON: `tree` with the accessibility tree of the page, `said` with what was
announced since the last time. Ends with 3 if the AT-SPI bindings are missing.
"""

import json
import sys
import threading

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    print(error, file=sys.stderr)
    sys.exit(3)

APPLICATION = sys.argv[1]
STATES = ("CHECKED", "FOCUSED", "SELECTED", "PRESSED", "EXPANDED")

announced: list[str] = []


def text_of(node: Atspi.Accessible) -> str:
    """The text of a node and of the nodes embedded in it, in reading order."""
    own = Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""
    # Each embedded node stands for one of these characters.
    parts = own.split("\ufffc")
    inner = [text_of(child) for child in children(node)] if len(parts) > 1 or not own else []
    parts.extend([""] * (len(inner) - len(parts) + 1))
    return "".join(part + text + " " for part, text in zip(parts, [*inner, ""])).strip()


def children(node: Atspi.Accessible) -> list[Atspi.Accessible]:
    found = (node.get_child_at_index(at) for at in range(node.get_child_count()))
    return [child for child in found if child is not None]


def view(node: Atspi.Accessible) -> dict:
    """What a screen reader says of a node, with the nodes in it."""
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text_of(node),
        "states": [name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "live": (node.get_attributes() or {}).get("live", ""),
        "children": [view(child) for child in children(node)],
    }


def page() -> Atspi.Accessible | None:
    """The page in the window of the application."""
    desktop = Atspi.get_desktop(0)
    applications = [one for one in children(desktop) if one.get_name() == APPLICATION]
    waiting = list(applications)
    while waiting:
        node = waiting.pop(0)
        if node.get_role() == Atspi.Role.DOCUMENT_WEB:
            return node
        waiting.extend(children(node))
    return None


def tree() -> dict | None:
    found = page()
    if found is None:
        return None
    found.clear_cache()
    return view(found)


def is_live(node: Atspi.Accessible | None) -> bool:
    while node is not None:
        if (node.get_attributes() or {}).get("live") in ("polite", "assertive"):
            return True
        node = node.get_parent()
    return False


def hear(event: Atspi.Event) -> None:
    """Keeps what a live region says: text that was put into it, or a node that was added."""
    try:
        if not is_live(event.source):
            return
        added = event.any_data
        said = text_of(added) if isinstance(added, Atspi.Accessible) else str(added or "")
        if said:
            announced.append(said)
    except GLib.Error:
        # The node is gone already.
        pass


def read_page() -> dict | None:
    """The tree; read again where the page changed meanwhile."""
    for attempt in range(5):
        try:
            return tree()
        except GLib.Error as error:
            if attempt == 4:
                print(error, file=sys.stderr)
    return None


def answer(line: str) -> bool:
    result = read_page() if line == "tree" else announced.copy()
    if line != "tree":
        announced.clear()
    print(json.dumps(result), flush=True)
    return False


def listen() -> None:
    for line in sys.stdin:
        GLib.idle_add(answer, line.strip())
    GLib.idle_add(Atspi.event_quit)


Atspi.init()
listener = Atspi.EventListener.new(hear)
for kind in ("object:text-changed:insert", "object:children-changed:add"):
    listener.register(kind)
threading.Thread(target=listen, daemon=True).start()
print(json.dumps("ready"), flush=True)
Atspi.event_main()
