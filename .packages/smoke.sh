#!/bin/sh
# In an empty root without Python: installs the one folder, reads, exports, and takes it away.
#
#     tar xf dist/timeline-app-*-linux-x86_64.tar.gz -C ROOT/root && cp -R seeds .packages/smoke.sh ROOT/
#     chroot ROOT sh /smoke.sh            (or: docker run --network none …)
set -eu

! command -v python3 || { echo "this root has a Python of its own"; exit 1; }
export HOME=/root QT_QPA_PLATFORM=offscreen
cd "$HOME"
sh timeline-app-*/install.sh
program=$HOME/.local/bin/timeline-app
"$program" doctor
"$program" import /seeds --db smoke.db
"$program" list --db smoke.db | grep -q .
for file in smoke.csv smoke.json smoke.docx smoke.png smoke.pdf; do
    "$program" export "$file" --db smoke.db
    [ -s "$file" ]
done
# The window itself: it stays until it is ended, and has the sample by then.
"$program" & window=$!
for _ in $(seq 60); do
    "$program" list --db .local/share/timeline-app/sample.db 2>/dev/null | grep -q . && break
    sleep 1
done
"$program" list --db .local/share/timeline-app/sample.db | grep -q .
kill "$window"
sh .local/lib/timeline-app/uninstall.sh
[ ! -e "$program" ] && [ ! -e .local/lib/timeline-app ]
echo "installed, read, exported, shown and taken away"
