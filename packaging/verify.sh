#!/usr/bin/env bash
# Installs the package, starts the command and the window from where it put them, and removes it again.
# Where this is not root's machine to change, the package is unpacked and started from there instead.
set -euo pipefail
cd "$(dirname "$0")/.."
package=$(find out -maxdepth 1 -name '*.deb' -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2-)
[ -n "$package" ] || { echo "There is no package in out/: run make package." >&2; exit 2; }

if [ "$(id -u)" -eq 0 ] && ! dpkg-query -W copydesk >/dev/null 2>&1; then
  echo "Installing $package with dpkg" >&2
  dpkg --install "$package" >&2
  trap 'dpkg --remove copydesk >&2' EXIT
  bin=/usr/bin
else
  echo "Unpacking $package, since only root may install it (and an installed Copydesk is left alone)" >&2
  unpacked=$(mktemp -d)
  trap 'rm -rf "$unpacked"' EXIT
  dpkg-deb --extract "$package" "$unpacked"
  bin=$unpacked/usr/bin
fi

"$bin/copydesk" --version
"$bin/copydesk" rules | tail -1
COPYDESK_APP="$bin/copydesk-app" tools/with-display.sh node tests/e2e/bench/window-start.mjs --once
echo "The package installs, and its command and window start."
