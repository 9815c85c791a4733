#!/usr/bin/env python3
"""What LibreOffice reads in Word and OpenDocument files, for the tests that ask it as a judge.

usage: judge.py FILE:HOW...   HOW: accept (all tracked changes), reject, or read
Prints one JSON list of paragraphs a file, in the order of the arguments. Needs soffice and python3-uno.
"""
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
COMPUTED = {TEXT + name for name in ("page-number", "page-count", "bookmark-ref", "reference-ref", "note-ref", "sequence-ref")}


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def start(folder):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{folder}/profile",
         f"--accept=socket,host=127.0.0.1,port={port};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(600):
        try:
            return process, resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.2)
    os.killpg(process.pid, signal.SIGKILL)
    sys.exit("soffice does not answer")


COMMENTS = re.compile(
    rb"<w:commentRange(Start|End) [^>]*/>|<w:commentReference [^>]*/>|<office:annotation[ >].*?</office:annotation>"
    rb"|<office:annotation-end [^>]*/>", re.S)


def without_comments(name, copy):
    """Copies a file but for its comments: LibreOffice 7.4 without a display crashes when it draws them."""
    if not zipfile.is_zipfile(name):
        Path(copy).write_bytes(COMMENTS.sub(b"", Path(name).read_bytes()))
        return
    with zipfile.ZipFile(name) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename.endswith(".xml"):
                content = COMMENTS.sub(b"", content)
            new.writestr(entry, content)


def shown(paragraph):
    """The text of a paragraph without notes, boxes and comments, which are paragraphs of their own."""
    out = [paragraph.text or ""]
    for child in paragraph:
        name = child.tag
        if name == TEXT + "s":
            out.append(" " * int(child.get(TEXT + "c", "1")))
        elif name == TEXT + "tab":
            out.append("\t")
        elif name == TEXT + "line-break":
            out.append("\n")
        elif name in COMPUTED:
            # LibreOffice computes these when it lays the pages out, which it may do before or after an answer.
            out.append("#")
        elif name in (TEXT + "note", OFFICE + "annotation") or "drawing" in name:
            pass
        else:
            out.append(shown(child))
        out.append(child.tail or "")
    return "".join(out)


def paragraphs(flat):
    root = ET.parse(flat).getroot()
    out = []

    def walk(node):
        if node.tag in (TEXT + "tracked-changes", OFFICE + "annotation", OFFICE + "styles"):
            return
        if node.tag in (TEXT + "p", TEXT + "h"):
            text = shown(node).strip(" \t\n")
            if text:
                out.append(text)
        for child in node:
            walk(child)

    walk(root)
    return out


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        process, context = start(folder)
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        try:
            for number, argument in enumerate(sys.argv[1:]):
                name, how = argument.rsplit(":", 1)
                copy = Path(folder, f"{number}{Path(name).suffix}")
                without_comments(name, copy)
                document = desktop.loadComponentFromURL(copy.as_uri(), "_blank", 0, (value("Hidden", True),))
                if document is None:
                    print(json.dumps(None))
                    continue
                command = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}.get(how)
                if command:
                    frame = document.getCurrentController().getFrame()
                    dispatcher.executeDispatch(frame, command, "", 0, ())
                flat = os.path.join(folder, f"{number}.fodt")
                document.storeToURL(Path(flat).as_uri(), (value("FilterName", "OpenDocument Text Flat XML"),))
                # Closing some documents without a display makes LibreOffice 7.4 crash; they close with it.
                print(json.dumps(paragraphs(flat), ensure_ascii=False), flush=True)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(30)


main()
