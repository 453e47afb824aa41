#!/bin/sh
# Not tested yet.  Makes Timeline.app and a disk image of it from a wheel and a Python that may be
# moved (the framework's own is none; one that was built for that is named by PYTHON_HOME).
#
#     PYTHON_HOME=/path/of/python .packages/macos/build_app.sh dist/timeline_app-0.1.0-py3-none-any.whl dist
#
# Signed with the identity that CODESIGN_IDENTITY names, else for this machine only.
set -eu

wheel=$1
out=$2
version=$(basename "$wheel" | cut -d- -f2)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=$work/Timeline.app
runtime=$app/Contents/Resources/runtime

mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "${PYTHON_HOME:?}" "$runtime"
"$runtime/bin/python3" -m pip install --quiet --only-binary :all: "$wheel"
# What of Qt stands under the GPL alone, or is no part of this program.
find "$runtime" -path '*PySide6*' \( -name '*Quick*' -o -name '*Qml*' -o -name 'qml' \
    -o -name '*Designer*' -o -name '*VirtualKeyboard*' -o -name '*Lottie*' -o -name '*.app' \) \
    -prune -exec rm -rf {} +
languages=$("$runtime/bin/python3" -I -c 'from timeline_app.ui import speech
print("".join(f"<string>{one}</string>" for one in speech.languages()))')

cat > "$app/Contents/MacOS/timeline-app" <<'START'
#!/bin/sh
exec "$(dirname "$0")/../Resources/runtime/bin/python3" -I -m timeline_app "$@"
START
chmod 755 "$app/Contents/MacOS/timeline-app"
cat > "$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.timeline_app.Timeline</string>
  <key>CFBundleName</key><string>Timeline</string>
  <key>CFBundleExecutable</key><string>timeline-app</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundleVersion</key><string>$version</string>
  <key>CFBundleDevelopmentRegion</key><string>en</string>
  <key>CFBundleLocalizations</key><array>$languages</array>
  <key>CFBundleDocumentTypes</key><array><dict>
    <key>CFBundleTypeName</key><string>Documents and folders</string>
    <key>CFBundleTypeRole</key><string>Viewer</string>
    <key>LSItemContentTypes</key><array><string>public.folder</string><string>public.item</string></array>
    <key>LSHandlerRank</key><string>Alternate</string>
  </dict></array>
  <key>NSHighResolutionCapable</key><true/>
</dict></plist>
PLIST

"$app/Contents/MacOS/timeline-app" doctor
codesign --force --deep --sign "${CODESIGN_IDENTITY:--}" "$app"
hdiutil create -quiet -volname Timeline -srcfolder "$app" "$out/timeline-app-$version-macos.dmg"
