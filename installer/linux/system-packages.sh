#!/bin/sh
# What PhotoSync Tray and its tests take from a Debian-like system: Qt's libraries, a screen in
# memory with its tools, two browsers, a keyring, a company's proxy, a notification daemon, what a
# screen reader asks, and node for a second identity provider. Installs what is missing where that is allowed; else says what is missing, and lets
# whatever does not need it go on.
set -eu

program="python3-venv libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0
 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0
 libxcb-xinerama0 fonts-dejavu-core xdg-utils"
tests="xvfb openbox trayer xdotool x11-utils imagemagick dbus-daemon chromium firefox-esr gnome-keyring
 squid-openssl nodejs fonts-inter fonts-vlgothic dunst at-spi2-core gir1.2-atspi-2.0 python3-gi
 dex lintian desktop-file-utils appstream man-db"
# Forty real photos for `make likeness`, free (GPL) and 4 MB; without them it goes by its drawings.
tests="$tests gnome-control-center-data"
# Some packages of nodejs bring npm with them, and are at odds with Debian's own.
command -v npm >/dev/null || tests="$tests npm"

if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian-like system. Please see to it that these, or their like, are installed:" >&2
    echo "$program $tests" | tr '\n' ' ' >&2
    echo >&2
    exit 0
fi

missing=""
for package in $program $tests; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    # A renamed library (such as libglib2.0-0t64) provides the old name.
    [ "$status" = "install ok installed" ] || dpkg-query -W "${package}t64" >/dev/null 2>&1 || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        echo "Missing system packages; please run: sudo apt-get install$missing" >&2
        exit 0
    fi
fi

echo "Installing system packages:$missing"
$as_root apt-get update -qq || true
known=""
for package in $missing; do
    if apt-cache show "$package" >/dev/null 2>&1; then
        known="$known $package"
    else
        echo "This system has no package $package; what needs it will say so." >&2
    fi
done
# shellcheck disable=SC2086 # a list of names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $known >/dev/null

case "$known" in
*squid*) # The tests start their own; as a service it would serve the whole network.
    if command -v systemctl >/dev/null; then
        $as_root systemctl disable --now squid >/dev/null 2>&1 || true
    fi
    ;;
esac
