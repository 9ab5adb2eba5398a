# Shared by the scripts in this folder, which source it: finds or installs QGIS and gives it a profile of its own.
# Sets: root (the checkout), build (its git-ignored working folder), python (the interpreter that has QGIS's bindings).

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$root/.build

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Qt and Python take file names with letters beyond ASCII apart only in a UTF-8 locale.
use_utf8() {
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

# Qt complains when there is no private folder for its sockets.
use_runtime_folder() {
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        export XDG_RUNTIME_DIR=$build/runtime
        mkdir -p -m 700 "$XDG_RUNTIME_DIR"
    fi
}

has_bindings() { "$1" -c 'import qgis.core, osgeo.gdal, numpy' >/dev/null 2>&1; }

# The distribution's python3 has QGIS's bindings; the first python3 on PATH often is another one.
find_python() {
    local candidate
    while read -r candidate; do
        if has_bindings "$candidate"; then
            python=$candidate
            return
        fi
    done < <(printf '%s\n' /usr/bin/python3; type -ap python3 python)
    return 1
}

# Debian's wrapper qgis_process passes QGIS's desktop options on and then fails: the program itself is called where it can be.
find_qgis_process() { qgis_process=$(type -P qgis_process.bin || type -P qgis_process); }

find_lrelease() { lrelease=$(type -P lrelease || type -P lrelease-qt5 || type -P lrelease-qt6 || type -P /usr/lib/qt6/bin/lrelease); }

# Prints the packages that are missing; the arguments name what is needed: bindings, charts, qgis, venv, git, pdf, lrelease, desktop.
missing_packages() {
    local need
    for need in "$@"; do
        case $need in
            bindings) find_python || say python3-qgis python3-gdal python3-numpy ;;
            charts) find_python && "$python" -c 'import matplotlib' 2>/dev/null || say python3-matplotlib ;;
            qgis) find_qgis_process || say qgis gdal-bin ;;
            venv) find_python && "$python" -c 'import ensurepip, venv' 2>/dev/null || say python3-venv ;;
            git) type -P git >/dev/null || say git ;;
            pdf) type -P pdftotext >/dev/null || say poppler-utils ;;
            lrelease) find_lrelease || say qttools5-dev-tools ;;
            desktop)
                type -P Xvfb >/dev/null || say xvfb xauth
                type -P openbox >/dev/null || say openbox
                type -P xdotool >/dev/null || say xdotool
                [[ -n $(find /usr/share -name qtbase_ar.qm 2>/dev/null) ]] || say qttranslations5-l10n  # they turn the layout round
                [[ -n $(fc-list ':lang=ar' 2>/dev/null) ]] || say fonts-dejavu-core fonts-noto-core
                ;;
        esac
    done
}

install_packages() {
    local packages=("$@") as_root=()
    type -P apt-get >/dev/null || fail "Missing: ${packages[*]}. This system has no apt-get to install them with: install QGIS 3.22 or newer with" \
        "its Python bindings, then run this script again."
    if [[ $(id -u) != 0 ]]; then
        type -P sudo >/dev/null || fail "Missing: ${packages[*]}. Run as root: apt-get install ${packages[*]}"
        as_root=(sudo)
    fi
    say "Installing with apt-get${as_root:+ (sudo)}: ${packages[*]}"
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${packages[@]}" </dev/null
}

# Makes sure that what the arguments name is installed, and sets `python` and `qgis_process`.
prepare_system() {
    local packages
    use_utf8
    use_runtime_folder
    read -r -d '' -a packages < <(missing_packages "$@") || true
    if (( ${#packages[@]} )); then
        install_packages "${packages[@]}"
    else
        say "QGIS and its Python bindings are installed: nothing to install."
    fi
    find_python || fail "No python3 on this system can import qgis.core, osgeo.gdal and numpy, though the packages are installed."
    [[ " $* " != *" qgis "* ]] || find_qgis_process || fail "qgis_process is not on PATH, though the package qgis is installed."
}

# Git reads a checkout that belongs to somebody else (as in containers) only if a configuration file of the user's says so: older
# versions ignore this setting on the command line. The file is for our own calls; the user's stays untouched.
trust_checkout() {
    export GIT_CONFIG_GLOBAL=$build/gitconfig
    git config --file "$GIT_CONFIG_GLOBAL" safe.directory "$root"
}

# Qt reads translations in a form of its own: make_translations FOLDER puts them there.
make_translations() {
    local source
    find_lrelease || fail "lrelease (package qttools5-dev-tools) is not installed: it makes Qt's form of the translations."
    mkdir -p -- "$1"
    for source in "$root"/i18n/*.ts; do
        "$lrelease" -silent "$source" -qm "$1/$(basename -- "$source" .ts).qm"
    done
}

# A QGIS profile of this checkout's own, with the plugin linked and enabled; the user's own profile stays untouched.
prepare_profile() {
    export QGIS_CUSTOM_CONFIG_PATH=$build/qgis
    local profile=$QGIS_CUSTOM_CONFIG_PATH/profiles/default
    mkdir -p "$profile/python/plugins"
    ln -sfn "$root" "$profile/python/plugins/gsocseq"
    grep -qs '^gsocseq=true' "$profile/QGIS/QGIS3.ini" || run_qgis_process plugins enable gsocseq >/dev/null
}

run_qgis_process() { QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore::DeprecationWarning "$qgis_process" "$@" </dev/null; }
