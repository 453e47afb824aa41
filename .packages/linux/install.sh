#!/bin/sh
# Installs the program for one person, or with PREFIX=/usr/local for all; asks no network.
#
#     ./install.sh                   into ~/.local
#     PREFIX=/usr/local ./install.sh
#
# Of a folder with its own interpreter, or of a bundle of wheels for a Python that is there
# (PYTHON=python3.12 names another than python3).  Chronologies and settings are never touched.
set -eu

here=$(dirname "$(readlink -f "$0")")
prefix=${PREFIX:-${HOME:?}/.local}
home=$prefix/lib/timeline-app
python=${PYTHON:-python3}

say() { printf '%s\n' "$*"; }

give_spare_libraries() {
    # Only those that the system lacks: its own fit its display, and are kept up to date.
    qt=$(echo "$home"/runtime/lib/python*/site-packages/PySide6/Qt)
    given=1
    while [ $given = 1 ]; do
        missing=$(ldd "$qt"/lib/*.so* "$qt"/plugins/platforms/libq[xow]*.so 2>/dev/null |
            sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u)
        given=0
        for name in $missing; do
            if [ -f "$home/runtime/spare/$name" ] && [ ! -e "$qt/lib/$name" ]; then
                cp "$home/runtime/spare/$name" "$qt/lib/$name"
                given=1
            fi
        done
    done
}

install_folder() {
    mkdir -p "$home"
    # The same files twice need no room where both lie on one disk.
    cp -Rl "$here/." "$home/" 2>/dev/null || cp -R "$here/." "$home/"
    give_spare_libraries
}

check_python() {
    command -v "$python" >/dev/null || { say "There is no $python on this machine."; exit 1; }
    "$python" - "$here/python-version" <<'CHECK' || exit 1
import sys
wanted = open(sys.argv[1]).read().split()
if [str(part) for part in sys.version_info[:2]] != wanted:
    sys.exit(f"This bundle is for Python {'.'.join(wanted)}; name one with PYTHON=python{'.'.join(wanted)}.")
CHECK
}

install_wheels() {
    mkdir -p "$home"
    "$python" -m venv --without-pip "$home/venv"
    "$home/venv/bin/python" "$(echo "$here"/wheels/pip-*.whl)/pip" install --quiet \
        --isolated --no-index --no-deps --require-hashes --disable-pip-version-check \
        --find-links "$here/wheels" -r "$here/requirements.txt"
    cp -R "$here/share" "$here/uninstall.sh" "$home/"
    printf '#!/bin/sh\nexec "%s/venv/bin/python" -I -m timeline_app "$@"\n' "$home" \
        > "$home/timeline-app"
    chmod 755 "$home/timeline-app"
}

if [ "$here" = "$(readlink -m "$home")" ]; then
    say "This is the installed program itself; start install.sh of what was unpacked."
    exit 1
fi
[ -d "$here/runtime" ] || check_python  # before what is there is taken away
[ ! -e "$home" ] || sh "$home/uninstall.sh" quietly
if [ -d "$here/runtime" ]; then install_folder; else install_wheels; fi

mkdir -p "$prefix/bin" "$prefix/share"
ln -sf "$home/timeline-app" "$prefix/bin/timeline-app"
(cd "$here/share" && find . -type f) | while read -r file; do
    mkdir -p "$prefix/share/$(dirname "$file")"
    sed "s|^Exec=timeline-app|Exec=$prefix/bin/timeline-app|" "$here/share/$file" \
        > "$prefix/share/$file"
done
update-desktop-database "$prefix/share/applications" 2>/dev/null || true
update-mime-database "$prefix/share/mime" 2>/dev/null || true
"$prefix/bin/timeline-app" --version
say "Installed in $home; start it as $prefix/bin/timeline-app or from the menu of programs."
say "To take it away again: sh $home/uninstall.sh"
