#!/usr/bin/env python3
"""Stands in for Java with a LanguageTool server, for tests. The file script.json in the working folder has

- "fail": writes these lines to standard error and ends;
- "deaf": never listens;
- "flagged": words that it flags, each with its replacement.

It appends its process id, its port and its arguments to starts.jsonl, and each text that it is sent to texts.jsonl.
"""

import json
import os
import socketserver
import sys
import time
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text = parse_qs(body)["text"][0]
        append("texts.jsonl", text)
        found = [match(text, *pair) for pair in script.get("flagged", {}).items() if pair[0] in text]
        answer = json.dumps({"matches": found}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def match(text, words, new):
    def units(part):
        return len(part.encode("utf-16-le")) // 2

    return {
        "message": "A wrong word.",
        "offset": units(text[: text.index(words)]),
        "length": units(words),
        "replacements": [{"value": new}],
        "rule": {"id": "RULE", "issueType": "grammar", "category": {"id": "GRAMMAR"}},
    }


def append(name, value):
    with open(name, "a", encoding="utf-8") as file:
        file.write(json.dumps(value) + "\n")


with open("script.json", encoding="utf-8") as file:
    script = json.load(file)
port = int(sys.argv[sys.argv.index("--port") + 1])
append("starts.jsonl", {"pid": os.getpid(), "port": port, "arguments": sys.argv[1:]})
if "fail" in script:
    sys.exit(script["fail"])
if "deaf" in script:
    time.sleep(600)
with socketserver.ThreadingTCPServer(("127.0.0.1", port), Handler) as server:
    server.serve_forever()
