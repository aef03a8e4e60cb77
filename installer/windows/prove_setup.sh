#!/usr/bin/env bash
# Prove the Windows set-up file under wine: install, run, take a picture, refuse what is to be refused, remove.
#
#   installer/windows/prove_setup.sh PGI-DESK-SETUP.exe WORK_FOLDER
#
# Needs wine (64 bit), gcc-mingw-w64-x86-64, xvfb and ImageMagick. It is a smoke test and no Windows: fonts, printers,
# screen readers and the warning about unsigned programs stay untried. Exit code 0 when everything held.
set -euo pipefail

setup=$(realpath "$1")
work=$(mkdir -p "$2" && realpath "$2")
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

install_to() { # prints the exit code of set-up
    local code=0
    timeout 600 wine "$setup" /S "$@" > /dev/null 2>&1 || code=$?
    echo "$code"
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
code=$(install_to)
[ "$code" = 0 ] || refuse "set-up ended with $code"
echo "in $(($(date +%s) - begin)) s; $(du -sm "$place" | cut -f1) MB, $(find "$place" -type f | wc -l) files"
[ -f "$place/program/pythonw.exe" ] && [ -f "$place/uninstall.exe" ] || refuse "the program is not where it belongs"
wine reg query 'HKCU\Software\Classes\.pgidesk' > /dev/null 2>&1 || refuse "its files do not belong to it"
stand_in "$place/program/lib/PySide6/Qt6Core.dll"
python=$place/program/python.exe

say "run"
quietly "$python" -m pgi_desk --version || refuse "it does not start"
export GIVEN=$work/words QT_QPA_PLATFORM=offscreen
echo "seven plain words for a proof 19" > "$GIVEN"
mkdir -p "$drive/office"
quietly "$python" -m pgi_desk create 'C:\office\a.pgidesk' --branch "Branch of the proof" --profile 1 --passphrase-fd 0 ||
    refuse "no file can be made"
head -c 16 "$drive/office/a.pgidesk" | grep -q "SQLite format" && refuse "the file is not encrypted"
quietly "$python" -m pgi_desk verify 'C:\office\a.pgidesk' --passphrase-fd 0 || refuse "the file is not whole"
quietly "$python" -m pgi_desk demo --headless --out 'C:\office\walk' --language ar || refuse "the main job failed"
ls "$drive/office/walk/"*.pdf
head -c 5 "$drive/office/walk/"letter-*.pdf | grep -q '%PDF-' || refuse "the letter is no PDF"
[ -d "$settings" ] || refuse "settings are not kept in $settings"
unset GIVEN QT_QPA_PLATFORM

say "a window"
export DISPLAY=:96
Xvfb "$DISPLAY" -screen 0 1366x768x24 -nolisten tcp > /dev/null 2>&1 &
screen=$!
trap 'kill $screen 2> /dev/null || true; wineserver -k 2> /dev/null || true' EXIT
sleep 1
wine "$place/program/pythonw.exe" -m pgi_desk > /dev/null 2>&1 &
for _ in $(seq 60); do # an empty screen is a picture of some hundred bytes
    sleep 3
    import -window root "$work/unlock.png"
    [ "$(stat -c %s "$work/unlock.png")" -lt 8000 ] || break
done
[ "$(stat -c %s "$work/unlock.png")" -ge 8000 ] || refuse "no window came up"
echo "$work/unlock.png"

say "set-up while it runs, an older one, a changed one"
code=$(install_to)
[ "$code" = 2 ] || echo "NOT HELD UNDER WINE: set-up while the program runs ended with $code (wine lets files of running programs be written)"
wine taskkill /f /im pythonw.exe > /dev/null 2>&1 || true
sleep 2
printf '99.0.0' > "$place/version.txt"
code=$(install_to)
[ "$code" = 2 ] || refuse "an older one took the place of a newer one ($code)"
quietly "$python" -m pgi_desk --version || refuse "a refused set-up broke the program"
printf '0.0.1' > "$place/version.txt"
touch "$place/program/of-the-older-one"
code=$(install_to)
[ "$code" = 0 ] && [ ! -e "$place/program/of-the-older-one" ] || refuse "a newer one does not replace an older one ($code)"
[ -d "$settings" ] || refuse "an update took the settings away"
cp "$setup" "$work/changed.exe"
printf 'x' | dd of="$work/changed.exe" bs=1 seek=$(($(stat -c %s "$setup") / 2)) conv=notrunc 2> /dev/null
code=0
timeout 120 wine "$work/changed.exe" /S '/D=C:\changed' > /dev/null 2>&1 || code=$?
[ "$code" != 0 ] && [ ! -e "$drive/changed/program" ] || refuse "a changed set-up file installs ($code)"
rm "$work/changed.exe"

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
code=$(install_to /PORTABLE '/D=C:\ذاكرة') # wine would put a place with a space into quotes, which set-up does not read
[ "$code" = 0 ] && [ -f "$drive/ذاكرة/portable.txt" ] || refuse "nothing was installed on the stick ($code)"
mv "$drive/ذاكرة" "$stick" # another computer may call it otherwise
rm -rf "$settings.kept" && mv "$settings" "$settings.kept"
echo "seven plain words for a proof 19" > "$work/words"
GIVEN=$work/words quietly "$stick/program/python.exe" -m pgi_desk create 'C:\ذاكرة one\b.pgidesk' --branch B --profile 1 --passphrase-fd 0 ||
    refuse "no file can be made on the stick"
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
