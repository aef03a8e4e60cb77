#!/usr/bin/env bash
# Prove the Windows set-up file under wine: install, run, take a picture, stop it half-way, update, refuse what is to be
# refused, remove.
#
#   installer/windows/prove_setup.sh PGI-DESK-SETUP.exe WORK_FOLDER OLDER-SETUP.exe SIGNED OLD_FILE...
#
# OLDER-SETUP.exe is the program with an older number, SIGNED a folder with two public keys that were made for this
# check and the signature with the first of them, OLD_FILE a case file of an older program.
# HEAVY names the modules that the first window must not wait for, with a stroke between them.
# Needs wine (64 bit), gcc-mingw-w64-x86-64, xvfb and ImageMagick. It is a smoke test and no Windows: fonts, printers,
# screen readers and the warning about unsigned programs stay untried. Exit code 0 when everything held.
set -euo pipefail

setup=$(realpath "$1")
work=$(mkdir -p "$2" && realpath "$2")
older=$(realpath "$3")
signed=$4
old_files=("${@:5}")
: "${HEAVY:?names no modules}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES="bcryptprimitives=n;icuuc=n;winedbg.exe=d;mshtml=;mscoree="
drive=$WINEPREFIX/drive_c
place=$drive/users/$(id -un)/AppData/Local/Programs/pgi-desk
settings=$drive/users/$(id -un)/AppData/Local/pgi-desk

refuse() {
    echo "NOT HELD: $1" >&2
    exit 1
}

say() {
    echo "== $*"
}

# Debian's wine lacks two libraries that are part of Windows 10. These stand-ins let Qt and the cryptography be loaded: one
# knows no text encoding, the other asks wine for random bytes. They lie in the test system only and are never shipped.
stand_in() {
    local folder=$work/stand-in
    mkdir -p "$folder"
    cat > "$folder/random.c" << 'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(void *, ULONG);
BOOL WINAPI ProcessPrng(unsigned char *data, size_t size) { return SystemFunction036(data, (ULONG)size); }
C
    printf 'EXPORTS\nProcessPrng\n' > "$folder/random.def"
    x86_64-w64-mingw32-gcc -shared -o "$drive/windows/system32/bcryptprimitives.dll" "$folder/random.c" "$folder/random.def" -ladvapi32
    x86_64-w64-mingw32-objdump -p "$1" |
        awk '/DLL Name:/ { on = (tolower($3) == "icuuc.dll") } on && $NF ~ /^u[a-z]+_/ { print $NF }' | sort -u > "$folder/names"
    [ -s "$folder/names" ] || return 0
    {
        echo '#include <stdint.h>'
        while read -r name; do
            if [ "$name" = ucnv_open ]; then
                echo 'void *ucnv_open(const char *n, int32_t *e) { *e = 4; return 0; }'
            else
                echo "intptr_t $name(void) { return 0; }"
            fi
        done < "$folder/names"
    } > "$folder/icuuc.c"
    { echo EXPORTS; cat "$folder/names"; } > "$folder/icuuc.def"
    x86_64-w64-mingw32-gcc -shared -o "$drive/windows/system32/icuuc.dll" "$folder/icuuc.c" "$folder/icuuc.def"
}

quietly() { # a Windows program reads and writes through pipes; given files under wine, Python does not start
    cat "${GIVEN:-/dev/null}" | timeout "${SECONDS_ALLOWED:-1500}" wine "$@" 2>&1 | tr -d '\r'
    return "${PIPESTATUS[1]}"
}

install_to() { # prints the exit code of set-up, of the older one when SETUP names it
    local code=0
    timeout 900 wine "${SETUP:-$setup}" /S "$@" > /dev/null 2>&1 || code=$?
    echo "$code"
}

belongings() { # digests of what belongs to the office: its file, its settings, its backups
    (cd "$drive" && find office/a.pgidesk "${settings#"$drive/"}" -type f -exec sha256sum {} + | sort)
}

version_of() { # what the program in a folder says of itself
    quietly "$1/program/python.exe" -m pgi_desk --version
}

whole() { # the file of the office
    GIVEN=$work/words quietly "$python" -m pgi_desk verify 'C:\office\a.pgidesk' --passphrase-fd 0 > /dev/null
}

stop_at() { # kills set-up as soon as so many files of the new program are there, or in its last steps
    wine "$setup" /S > /dev/null 2>&1 &
    local one=$!
    while kill -0 "$one" 2> /dev/null; do
        if [ "$1" = last ]; then
            [ ! -e "$place/program.old" ] || break
        elif [ -e "$place/program.new" ] && [ "$(find "$place/program.new" -type f 2> /dev/null | wc -l)" -ge "$1" ]; then
            break
        fi
    done
    kill -0 "$one" 2> /dev/null || refuse "set-up was over before it could be stopped at $1"
    kill -9 "$one"
    wait "$one" 2> /dev/null || true
    wineserver -k
    wineserver -w
}

gone() { # waits until something is gone
    for _ in $(seq 60); do
        [ -e "$1" ] || return 0
        sleep 0.5
    done
    return 1
}

say "a new Windows 10 of wine"
wineserver -k 2> /dev/null || true
rm -rf "$WINEPREFIX"
xvfb-run -a wineboot -i > /dev/null 2>&1
wine winecfg -v win10 > /dev/null 2>&1
wineserver -w
wine --version
before=$(cd "$drive" && find . -not -path './windows/*' | sort)

say "install"
begin=$(date +%s)
code=$(SETUP=$older install_to)
[ "$code" = 0 ] || refuse "the older set-up ended with $code"
echo "in $(($(date +%s) - begin)) s; $(du -sm "$place" | cut -f1) MB, $(find "$place" -type f | wc -l) files"
[ -f "$place/program/pythonw.exe" ] && [ -f "$place/uninstall.exe" ] || refuse "the program is not where it belongs"
wine reg query 'HKCU\Software\Classes\.pgidesk' > /dev/null 2>&1 || refuse "its files do not belong to it"
lacking=$(find "$place/program/lib/pgi_desk" -name '*.py' | while read -r file; do
    [ -e "$(dirname "$file")/__pycache__/$(basename "$file" .py).cpython-313.pyc" ] || echo "$file"
done)
[ -z "$lacking" ] || refuse "not compiled: $lacking"
stand_in "$place/program/lib/PySide6/Qt6Core.dll"
python=$place/program/python.exe

say "a file and settings of the older one"
version_of "$place" | grep " 0.0.9" || refuse "it does not start"
export GIVEN=$work/words QT_QPA_PLATFORM=offscreen
echo "seven plain words for a proof 19" > "$GIVEN"
mkdir -p "$drive/office"
quietly "$python" -m pgi_desk create 'C:\office\a.pgidesk' --branch "Branch of the proof" --profile 1 --passphrase-fd 0 ||
    refuse "no file can be made"
head -c 16 "$drive/office/a.pgidesk" | grep -q "SQLite format" && refuse "the file is not encrypted"
quietly "$python" -m pgi_desk verify 'C:\office\a.pgidesk' --passphrase-fd 0 || refuse "the file is not whole"
[ -d "$settings" ] || refuse "settings are not kept in $settings"
unset GIVEN

say "stopped half-way"
belongings > "$work/belongings"
files=$(find "$place/program" -type f | wc -l)
for point in 1 $((files / 3)) $((files * 9 / 10)) last; do
    stop_at "$point"
    there=$(ls "$place")
    if [ ! -e "$place/program" ]; then # between the two steps; the next start of set-up puts it back
        printf '99.0.0' > "$place/version.txt"
        [ "$(install_to)" = 2 ] || refuse "an older one took the place of a newer one"
        printf '0.0.9' > "$place/version.txt"
    fi
    said=$(version_of "$place") || refuse "stopped at $point, no program works: $there"
    whole || refuse "stopped at $point, the file of the office is not whole"
    belongings | diff "$work/belongings" - || refuse "stopped at $point, what belongs to the office was changed"
    echo "stopped at $point of $files files: $said works ($(echo "$there" | tr '\n' ' '))"
done

say "stopped between the two steps in which the new one takes the place of the old one"
rm -rf "$place/program.old"
mv "$place/program" "$place/program.old"
printf '99.0.0' > "$place/version.txt"
[ "$(install_to)" = 2 ] || refuse "an older one took the place of a newer one"
version_of "$place" || refuse "a start of set-up does not put the old program back"
printf '0.0.9' > "$place/version.txt"

say "update"
code=$(SETUP=$older install_to)
[ "$code" = 0 ] || refuse "the older set-up ended with $code"
begin=$(date +%s)
code=$(install_to)
[ "$code" = 0 ] || refuse "set-up ended with $code"
echo "in $(($(date +%s) - begin)) s; $(du -sm "$place" | cut -f1) MB"
number=$(basename "$setup" .exe)
version_of "$place" | grep " ${number##*-}" || refuse "the program is not the new one"
[ ! -e "$place/program.old" ] && [ ! -e "$place/program.new" ] || refuse "the update left the old one behind"
belongings | diff "$work/belongings" - || refuse "the update changed what belongs to the office"
whole || refuse "after the update the file is not whole"

say "files of older programs"
cp "$here/../linux/probe.py" "$drive/office/probe.py"
echo "lantern river seven chairs mosaic tern" > "$work/words-of-old"
for old in "${old_files[@]}"; do
    name=$(basename "$(dirname "$old")").pgidesk
    cp "$old" "$drive/office/$name"
    said=$(GIVEN=$work/words-of-old quietly "$python" 'C:\office\probe.py' open "C:\\office\\$name") || refuse "$name cannot be opened: $said"
    echo "$said" | grep -q '"whole": true' || refuse "$name is not whole: $said"
    cmp -s "$old" "$drive/office/$name" && refuse "$name was not brought to this version"
    copy=$(find "$settings/backups" -name "before-*" -newer "$drive/office/probe.py" -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2-)
    cmp "$old" "$copy" || refuse "no copy from before was kept: $said"
    echo "$name is of this version now; $(basename "$copy") is the file of before, byte for byte"
done
rm "$drive/office/probe.py"

say "an older one, an older Windows"
code=$(SETUP=$older install_to)
[ "$code" = 2 ] || refuse "an older one took the place of a newer one ($code)"
version_of "$place" | grep " ${number##*-}" || refuse "a refused set-up changed the program"
wine winecfg -v win81 > /dev/null 2>&1
code=$(install_to '/D=C:\elsewhere')
wine winecfg -v win10 > /dev/null 2>&1
[ "$code" = 2 ] && [ ! -e "$drive/elsewhere" ] || refuse "on an older Windows set-up ended with $code"

say "run"
whole || refuse "the file is not whole"
quietly "$python" -m pgi_desk demo --headless --out 'C:\office\walk' --language ar || refuse "the main job failed"
ls "$drive/office/walk/"*.pdf
head -c 5 "$drive/office/walk/"letter-*.pdf | grep -q '%PDF-' || refuse "the letter is no PDF"

say "a backup with a passphrase, which a program of its own works out"
echo "lantern mosaic tern river seven chairs" > "$work/words-of-backup"
cat "$work/words" "$work/words-of-backup" > "$work/words-of-both"
mkdir -p "$drive/office/stick"
GIVEN=$work/words quietly "$python" -m pgi_desk create 'C:\office\c.pgidesk' --branch B --profile 1 \
    --agreement-signed-on "$(date -I)" --passphrase-fd 0 || refuse "no file can be made"
GIVEN=$work/words-of-both quietly "$python" -m pgi_desk backup 'C:\office\c.pgidesk' --to 'C:\office\stick' --passphrase-fd 0 ||
    refuse "no backup can be made"
backup=$(basename "$(ls "$drive"/office/stick/*.pgibak)")
head -c 60 "$drive/office/stick/$backup" | grep -qa 'scrypt' || refuse "the backup is not one with a passphrase"
# The window is pythonw.exe, and so are the programs that it starts.
for program in "$python" "$place/program/pythonw.exe"; do
    GIVEN=$work/words-of-backup quietly "$program" -m pgi_desk verify-backup "C:\\office\\stick\\$backup" --passphrase-fd 0 ||
        refuse "$(basename "$program") cannot open the backup"
done
code=0
GIVEN=$work/words quietly "$python" -m pgi_desk verify-backup "C:\\office\\stick\\$backup" --passphrase-fd 0 || code=$?
[ "$code" = 2 ] || refuse "with another passphrase it ended with $code"
GIVEN=$work/words-of-backup quietly "$python" -m pgi_desk restore "C:\\office\\stick\\$backup" --to 'C:\office\restored.pgidesk' \
    --passphrase-fd 0 || refuse "the backup cannot be restored"
GIVEN=$work/words quietly "$python" -m pgi_desk verify 'C:\office\restored.pgidesk' --passphrase-fd 0 || refuse "what was restored is not whole"
unset QT_QPA_PLATFORM

say "is a set-up file from a stick the real one?"
key=$place/program/lib/pgi_desk/_resources/release/release-key.pub
name=$(basename "$setup")
checked() { # prints the exit code; the command is the one that the guide tells people to type
    local code=0
    (cd "$place/program" && quietly cmd /c "pgi-desk verify-setup C:\\office\\stick\\$name") > "$work/verify-setup.log" || code=$?
    cat "$work/verify-setup.log" >&2
    echo "$code"
}
cp "$key" "$work/release-key.pub"
cp "$setup" "$drive/office/stick/"
[ "$(checked)" = 2 ] || refuse "a set-up file without a signature was not refused"
cp "$signed/$name.minisig" "$drive/office/stick/"
[ "$(checked)" != 0 ] || refuse "a set-up file was believed that the program has no key for"
cp "$signed/other-key.pub" "$key"
[ "$(checked)" = 1 ] || refuse "a set-up file that somebody else signed was not found out"
cp "$signed/release-key.pub" "$key"
[ "$(checked)" = 0 ] || refuse "a set-up file that was signed with the key of the program is refused"
printf 'x' | dd of="$drive/office/stick/$name" bs=1 seek=1000000 conv=notrunc 2> /dev/null
[ "$(checked)" = 1 ] || refuse "a changed set-up file was not found out"
cp "$work/release-key.pub" "$key"
rm "$drive/office/stick/$name" "$drive/office/stick/$name.minisig"

say "a window"
export DISPLAY=:96
Xvfb "$DISPLAY" -screen 0 1366x768x24 -nolisten tcp > /dev/null 2>&1 &
screen=$!
trap 'kill $screen 2> /dev/null || true; wineserver -k 2> /dev/null || true' EXIT
sleep 1
cp "$here/../linux/probe.py" "$drive/office/probe.py"
said=$(SECONDS_ALLOWED=300 quietly "$python" 'C:\office\probe.py' shell) || refuse "the first window does not come up: $said"
rm "$drive/office/probe.py"
echo "$said" | grep -q '"PySide6.QtWidgets"' || refuse "the first window says: $said"
! echo "$said" | grep -oE "\"($HEAVY)[\".]" | sort -u | grep . || refuse "the first window waits for what stands above"
echo "The first window loads nothing heavy."
cat > "$drive/office/fonts.py" << 'PYTHON'
from PySide6.QtWidgets import QApplication
from pgi_desk.gui.application import make_application
from pgi_desk.gui.theme import OF_THE_DESKTOP, Theme
application = make_application(["fonts"])
Theme(application)
print({QApplication.font(kind).family() for kind in OF_THE_DESKTOP})
PYTHON
said=$(SECONDS_ALLOWED=300 quietly "$python" 'C:\office\fonts.py') || refuse "no fonts: $said"
rm "$drive/office/fonts.py"
grep -qx "{'Noto Sans'}" <<< "$said" || refuse "lists and messages have fonts of the system: $said"
wine "$place/program/pythonw.exe" -m pgi_desk > /dev/null 2>&1 &
for _ in $(seq 60); do # an empty screen is a picture of some hundred bytes
    sleep 3
    import -window root "$work/unlock.png"
    [ "$(stat -c %s "$work/unlock.png")" -lt 8000 ] || break
done
[ "$(stat -c %s "$work/unlock.png")" -ge 8000 ] || refuse "no window came up"
echo "$work/unlock.png"

say "set-up while it runs, a changed one"
code=$(install_to)
[ "$code" = 2 ] || refuse "set-up while the program runs ended with $code"
code=0
timeout 120 wine "$place/uninstall.exe" /S "_?=$(winepath -w "$place")" > /dev/null 2>&1 || code=$?
[ "$code" = 2 ] && [ -f "$place/program/pythonw.exe" ] || refuse "removing while the program runs ended with $code"
wine taskkill /f /im pythonw.exe > /dev/null 2>&1 || true
sleep 2
cp "$setup" "$work/changed.exe"
printf 'x' | dd of="$work/changed.exe" bs=1 seek=$(($(stat -c %s "$setup") / 2)) conv=notrunc 2> /dev/null
code=0
timeout 120 wine "$work/changed.exe" /S '/D=C:\changed' > /dev/null 2>&1 || code=$?
[ "$code" != 0 ] && [ ! -e "$drive/changed" ] || refuse "a changed set-up file installs ($code)"
wine "$work/changed.exe" > /dev/null 2>&1 &
for _ in $(seq 20); do
    sleep 1
    import -window root "$work/changed.png"
    [ "$(stat -c %s "$work/changed.png")" -lt 2000 ] || break
done
[ "$(stat -c %s "$work/changed.png")" -ge 2000 ] || refuse "a changed set-up file says nothing"
kill -9 $! 2> /dev/null || true
wait $! 2> /dev/null || true
wineserver -k
wineserver -w
rm "$work/changed.exe"
echo "$work/changed.png"

say "training mode, in a window"
wine "$place/program/pythonw.exe" -m pgi_desk demo --language ar > /dev/null 2>&1 &
for _ in $(seq 100); do
    sleep 3
    import -window root "$work/demo.png"
    [ "$(stat -c %s "$work/demo.png")" -lt 65000 ] || break
done
sleep 6 # the first picture may be of a window that is still being laid out
import -window root "$work/demo.png"
[ "$(stat -c %s "$work/demo.png")" -ge 65000 ] || refuse "training mode does not come up"
code=$(install_to)
[ "$code" = 2 ] || refuse "set-up while training mode runs ended with $code"
wineserver -k
wineserver -w
echo "$work/demo.png"

if [ "$(id -u)" = 0 ]; then
    say "too little room, a stick that cannot be written"
    for kind in small,size=40m full,size=400m,ro; do
        name=${kind%%,*}
        mkdir -p "$work/$name"
        mount -t tmpfs -o "${kind#*,}" tmpfs "$work/$name"
        ln -sfn "$work/$name" "$WINEPREFIX/dosdevices/e:"
        code=$(install_to /PORTABLE '/D=E:\pgi-desk')
        found=$(ls -A "$work/$name")
        umount "$work/$name"
        [ "$code" = 2 ] && [ -z "$found" ] || refuse "set-up on a stick with ${kind#*,} ended with $code and left: $found"
    done
    rm "$WINEPREFIX/dosdevices/e:"
fi

say "on a stick, in a folder with a space and Arabic letters"
stick=$drive/ذاكرة\ one
cp "$setup" "$drive/office/setup.exe"
code=0 # wine puts a word with a space into quotes, which set-up does not read; a command line of Windows does not
timeout 900 wine cmd /c 'C:\office\setup.exe /S /PORTABLE /D=C:\ذاكرة one' > /dev/null 2>&1 || code=$?
rm "$drive/office/setup.exe"
[ "$code" = 0 ] && [ -f "$stick/portable.txt" ] || refuse "nothing was installed on the stick ($code)"
rm -rf "$settings.kept" && mv "$settings" "$settings.kept"
echo "seven plain words for a proof 19" > "$work/words"
GIVEN=$work/words quietly "$stick/program/python.exe" -m pgi_desk create 'C:\ذاكرة one\b.pgidesk' --branch B --profile 1 \
    --agreement-signed-on "$(date -I)" --passphrase-fd 0 || refuse "no file can be made on the stick"
mkdir "$stick/kept"
GIVEN=$work/words-of-both quietly "$stick/program/python.exe" -m pgi_desk backup 'C:\ذاكرة one\b.pgidesk' --to 'C:\ذاكرة one\kept' \
    --passphrase-fd 0 || refuse "no backup with a passphrase can be made on the stick"
[ -d "$stick/settings" ] && [ ! -e "$settings" ] || refuse "settings of the stick are not on the stick"
mv "$settings.kept" "$settings"

say "remove"
quietly "$stick/uninstall.exe" /S || true
gone "$stick/program" || refuse "the program on the stick was not removed"
[ -f "$stick/b.pgidesk" ] && [ -d "$stick/settings" ] || refuse "removing took away what belongs to the office"
wine reg query 'HKCU\Software\pgi-desk' > /dev/null 2>&1 || refuse "removing it from the stick removed it from the computer"
quietly "$place/uninstall.exe" /S || true
gone "$place" || refuse "left behind: $(find "$place" | head -5)"
for key in 'HKCU\Software\pgi-desk' 'HKCU\Software\Classes\.pgidesk' 'HKCU\Software\Classes\pgi-desk.file' \
    'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\pgi-desk'; do
    ! wine reg query "$key" > /dev/null 2>&1 || refuse "left behind: $key"
done
[ -f "$drive/office/a.pgidesk" ] && [ -d "$settings" ] || refuse "removing took away what belongs to the office"
after=$(cd "$drive" && find . -not -path './windows/*' | sort)
left=$(comm -13 <(echo "$before") <(echo "$after") | grep -v "^./office\|AppData/Local/pgi-desk\|^./ذاكرة one" | grep -v "/Temp\(/\|$\)" || true)
[ -z "$left" ] || refuse "left behind: $left"
echo "nothing of the program is left; files and settings of the office are"
