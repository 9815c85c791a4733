#!/usr/bin/env bash
# Installs the Debian packages that a group of make targets needs, where they are missing.
# usage: tools/system-packages.sh [build] [window] [test] [judge] [pictures]
set -euo pipefail

# A C and C++ compiler, for the libraries that cargo builds and for linking.
build=(build-essential)
window=(build-essential pkg-config libwebkit2gtk-4.1-dev libssl-dev librsvg2-dev libayatana-appindicator3-dev libxdo-dev)
# To run without a display and to test.
test=(xvfb webkit2gtk-driver dbus dbus-x11 fonts-dejavu-core fonts-liberation xdotool)
# To read the window as a screen reader does.
test+=(at-spi2-core gir1.2-atspi-2.0 python3-pyatspi)
# LibreOffice reads what we wrote, and says what it understood.
judge=(libreoffice-writer-nogui python3-uno)
# The pictures of the screens are taken in Chromium.
pictures=(chromium fonts-dejavu-core fonts-liberation)

wanted=()
for group in "$@"; do
  case "$group" in
    build) wanted+=("${build[@]}") ;;
    window) wanted+=("${window[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    judge) wanted+=("${judge[@]}") ;;
    pictures) wanted+=("${pictures[@]}") ;;
    *) echo "there is no group of packages named $group" >&2; exit 2 ;;
  esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "This is no Debian or Ubuntu system. Install what these Debian packages hold, then go on: ${wanted[*]}" >&2
  # Where the libraries are there under other names, building works; where not, the build says what it misses.
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  [ "$state" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing and only root can install them: apt-get install ${missing[*]}" >&2
    exit 2
  fi
  as_root=(sudo)
fi
echo "Installing ${#missing[@]} system packages with apt-get: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
