#!/bin/sh
# Make .venv ready: the locked dependencies and IRO Desk itself, and on Debian and Ubuntu the
# system libraries that Qt needs. Called by the Makefile before everything; when all is ready
# it only looks, which takes a moment.
#
#     packaging/setup.sh run|test          PYTHON=python3.12 picks the interpreter
#
# .venv is made anew when the interpreter's version, the lock or the folder's place changes.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-test}
python=${PYTHON:-python3}
lock=packaging/requirements.lock
stamp=.venv/iro-desk.made-for
installed=.venv/iro-desk.installed

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# --- The interpreter -------------------------------------------------------------------------

check_interpreter() {
    "$python" -c "" 2>/dev/null ||
        stop "There is no $python that runs here. Python 3.11 or later is needed: sudo apt-get install -y python3 python3-venv"
    # The interpreter behind a virtual environment, so that .venv is never made by itself.
    python=$("$python" -c 'import sys; print(getattr(sys, "_base_executable", sys.executable))')
    version=$("$python" -c 'import platform; print(platform.python_version())')
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "Python 3.11 or later is needed and $python is $version. Name another one: make $purpose PYTHON=python3.12"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=python3-venv
        case ${PYTHON:-python3} in *python3.*) package=python${version%.*}-venv ;; esac
        stop "Python's venv module is missing. Type: sudo apt-get install -y $package"
    fi
}

# --- The environment -------------------------------------------------------------------------

digest() {
    "$python" -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$1"
}

make_environment() {
    wanted="Python $version, lock $(digest $lock), in $PWD"
    if [ "$(cat $stamp 2>/dev/null || true)" != "$wanted" ]; then
        echo "Making .venv with Python $version: this takes a minute or two, once."
        "$python" -m venv --clear .venv
        .venv/bin/python -m pip install -qq --disable-pip-version-check \
            --require-hashes --only-binary :all: -r $lock
        printf '%s\n' "$wanted" >$stamp
    fi
    project=$(digest pyproject.toml)
    if [ "$(cat $installed 2>/dev/null || true)" != "$project" ]; then
        .venv/bin/python -m pip install -qq --disable-pip-version-check \
            --no-deps --no-build-isolation --editable .
        printf '%s\n' "$project" >$installed
    fi
}

# --- System libraries (Debian, Ubuntu) -------------------------------------------------------

# Each library that Qt opens, and the package that holds it: for any window, even offscreen...
any_window="libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0
    libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0"
# ...and for a window on a real display.
real_display="libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4
    libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-image.so.0:libxcb-image0
    libxcb-randr.so.0:libxcb-randr0 libxcb-render-util.so.0:libxcb-render-util0
    libxcb-shape.so.0:libxcb-shape0 libxcb-sync.so.1:libxcb-sync1
    libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1
    libX11-xcb.so.1:libx11-xcb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0"

missing_packages() {
    wanted=$any_window
    if [ "$purpose" = run ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        wanted="$wanted $real_display"
    fi
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    for pair in $wanted; do
        case $known in *"${pair%%:*} "*) ;; *) printf ' %s' "${pair##*:}" ;; esac
    done
}

add_system_libraries() {
    [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1 || return 0
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    line="apt-get install -y$missing"
    if [ "$(id -u)" = 0 ]; then
        may=env
    elif sudo -n true 2>/dev/null; then
        may="sudo -n env"
    else
        stop "Qt needs system libraries that are not here. Type: sudo $line"
    fi
    echo "Installing the system libraries Qt needs:$missing"
    $may apt-get update -qq >/dev/null 2>&1 || true
    # shellcheck disable=SC2086 # a list of packages
    $may DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 ||
        stop "The system libraries could not be installed. Type: sudo apt-get update && sudo $line"
}

check_interpreter
add_system_libraries
make_environment
