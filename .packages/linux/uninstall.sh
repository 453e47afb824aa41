#!/bin/sh
# Takes away what install.sh has put here, and nothing else: chronologies and settings stay.
set -eu

home=$(dirname "$(readlink -f "$0")")
prefix=$(dirname "$(dirname "$home")")
if [ "$(basename "$home")" != timeline-app ] || [ ! -d "$home/share" ]; then
    echo "This is no installed program: $home" >&2
    exit 1
fi
(cd "$home/share" && find . -type f) | while read -r file; do
    rm -f "$prefix/share/$file"
done
[ "$(readlink "$prefix/bin/timeline-app" || true)" != "$home/timeline-app" ] ||
    rm -f "$prefix/bin/timeline-app"
rm -rf "$home"
update-desktop-database "$prefix/share/applications" 2>/dev/null || true
update-mime-database "$prefix/share/mime" 2>/dev/null || true
[ "${1:-}" = quietly ] || echo "The program is gone; chronologies and settings were left."
