#!/usr/bin/env bash
# Runs a command in a display and a message bus of its own, and ends both with it, whatever happens.
# usage: tools/with-display.sh COMMAND…
set -uo pipefail

for program in Xvfb dbus-daemon; do
  command -v "$program" >/dev/null || { echo "$program is missing: run 'make setup'." >&2; exit 2; }
done

work=$(mktemp -d)
xvfb='' bus='' job=''

# Ends what this script started, by its number: first asked, then made.
finish() {
  local pid
  trap - EXIT INT TERM HUP
  if [ -n "$job" ]; then
    kill -TERM -- "-$job" 2>/dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 -- "-$job" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$job" 2>/dev/null
  fi
  for pid in $bus $xvfb; do kill -TERM "$pid" 2>/dev/null; done
  for pid in $bus $xvfb; do wait "$pid" 2>/dev/null; done
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Xvfb takes the first free display and writes its number.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$work/display" 2>"$work/xvfb.log" &
xvfb=$!
read -r -t 20 number <"$work/display" || { echo "Xvfb did not start:" >&2; cat "$work/xvfb.log" >&2; exit 2; }

# A bus that starts no services by itself: nothing that the window does may leave a process behind.
cat >"$work/bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
mkfifo "$work/bus"
dbus-daemon --config-file="$work/bus.conf" --nofork --nosyslog --print-address=3 3>"$work/bus" 2>"$work/bus.log" &
bus=$!
read -r -t 20 address <"$work/bus" || { echo "dbus-daemon did not start:" >&2; cat "$work/bus.log" >&2; exit 2; }

export DISPLAY=":$number" DBUS_SESSION_BUS_ADDRESS="$address"
# No assistive technology: no bus for it.
export NO_AT_BRIDGE=1 GTK_A11Y=none
# No service keeps the settings of GTK's dialogs.
export GSETTINGS_BACKEND=memory
unset WAYLAND_DISPLAY

# A group of its own, so that everything that the command starts can be ended with it.
set -m
"$@" &
job=$!
set +m
wait "$job"
exit $?
