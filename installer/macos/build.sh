#!/bin/sh
# The package for macOS: dist/PhotoSyncTray-VERSION.pkg, for everybody on the Mac.
# UNTRIED: written from Apple's and PyInstaller's documentation; nobody has run it on a Mac yet.
#
# With SIGN_APPLICATION and SIGN_INSTALLER (names of certificates in the keychain) it is signed, and
# with NOTARY_PROFILE (of `xcrun notarytool store-credentials`) notarised too. Unsigned, macOS
# opens it only where an MDM installs it.
set -eu
cd "$(dirname "$0")/../.."

python="${PYTHON:-python3}"
version=$("$python" -c "import photosync_tray; print(photosync_tray.__version__)")
app="build/macos/PhotoSync Tray.app"
root=build/macos/root
package="dist/PhotoSyncTray-$version.pkg"

"$python" -m PyInstaller --noconfirm --distpath build/macos --workpath build/macos/work \
    installer/macos/photosync-tray.spec
if [ -n "${SIGN_APPLICATION:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_APPLICATION" "$app"
fi

rm -rf "$root"
mkdir -p "$root/Applications" "$root/Library/LaunchAgents" "$root/usr/local/bin" dist
cp -R "$app" "$root/Applications/"
cp installer/macos/io.github.photosync-tray.plist "$root/Library/LaunchAgents/"
ln -s "/Applications/PhotoSync Tray.app/Contents/MacOS/photosync-trayctl" \
    "$root/usr/local/bin/photosync-trayctl"

set -- --root "$root" --identifier io.github.photosync-tray --version "$version" \
    --install-location / --ownership recommended
if [ -n "${SIGN_INSTALLER:-}" ]; then
    set -- "$@" --sign "$SIGN_INSTALLER"
fi
pkgbuild "$@" "$package"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$package" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$package"
fi
echo "$package"
