#!/usr/bin/env bash
# Prove the Debian package on a system that has no Python: update an older one, run, take a picture, refuse what is to be
# refused, stop half-way, remove, look for leftovers.
#
#   sudo installer/linux/prove_deb.sh PACKAGE.deb WORK_FOLDER OLDER.deb SIGNED OLD_FILE...
#
# OLDER.deb is the package with an older number, SIGNED a folder with two public keys that were made for this
# check and the signature with the first of them, OLD_FILE a case file of an older program.
# WORK_FOLDER keeps the bootstrapped system for the next run, the pictures and the logs. Needs debootstrap, Xvfb,
# ImageMagick (import) and lintian. Exit code 0 when everything held.
set -euo pipefail

package=$(realpath "$1")
work=$2
older=$3
signed=$4
old_files=("${@:5}")
probe=${PROBE:-$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../../build/installers/onedir/pgi-desk/probe}
suite=${SUITE:-bookworm}
base=$work/$suite.tar
root=$work/root

refuse() {
    echo "$1" >&2
    exit 2
}

[ "$(id -u)" -eq 0 ] || refuse "Only root can make and enter another system: run this with sudo."
for tool in debootstrap Xvfb import lintian appstreamcli desktop-file-validate; do
    command -v "$tool" > /dev/null || refuse "$tool is missing: sudo apt-get install debootstrap xvfb imagemagick lintian appstream desktop-file-utils"
done
mkdir -p "$work"

unmount() {
    local place
    for place in tmp/.X11-unix dev/shm proc; do
        if mountpoint -q "$root/$place"; then umount "$root/$place"; fi
    done
}

finish() {
    [ -z "${screen_pid:-}" ] || kill "$screen_pid" 2> /dev/null || true
    unmount
}
trap finish EXIT

inside() {
    chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}

staff() { # as somebody who is not root
    chroot --userspec=1000:1000 "$root" /usr/bin/env -i HOME=/home/office LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"
}

picture() { # file, fewest bytes of a screen with something on it, arguments of the program
    local name=$1 least=$2
    shift 2
    staff env DISPLAY=":$display" pgi-desk "$@" > "$work/$name.log" 2>&1 &
    for _ in $(seq 60); do
        sleep 3
        DISPLAY=":$display" import -window root "$work/$name"
        [ "$(stat -c %s "$work/$name")" -lt "$least" ] || break
    done
    [ "$(stat -c %s "$work/$name")" -ge "$least" ] || refuse "no window came up: $work/$name"
    stop_inside
}

stop_inside() { # ends what runs inside the other system, and nothing else
    local process found
    for _ in $(seq 60); do
        found=
        for process in /proc/[0-9]*; do
            [ "$(readlink "$process/root" 2> /dev/null)" = "$(realpath "$root")" ] || continue
            found=1
            kill "${process#/proc/}" 2> /dev/null || true
        done
        [ -n "$found" ] || return 0
        sleep 1
    done
    refuse "a program does not end when it is asked to"
}

say() {
    echo "== $*"
}

belongings() { # digests of what belongs to the office: its file, its settings, its backups
    (cd "$root/home/office" && find a.pgidesk .local/share/pgi-desk -type f -exec sha256sum {} + | sort)
}

works() { # whatever was stopped: a program is there, and the file of the office is whole
    staff pgi-desk --version && staff sh -c 'pgi-desk verify /home/office/a.pgidesk --passphrase-fd 3 3< /home/office/words' > /dev/null
}

if [ ! -f "$base" ]; then
    rm -rf "$work/new"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$work/new" > "$work/debootstrap.log" ||
        refuse "debootstrap failed; see $work/debootstrap.log"
    tar -C "$work/new" -cf "$base.part" .
    mv "$base.part" "$base"
    rm -rf "$work/new"
fi
unmount
rm -rf --one-file-system "$root"
mkdir -p "$root"
tar -C "$root" -xf "$base"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
while read -r file; do cp -L "$file" "$root/etc/apt/apt.conf.d/"; done < <(grep -rlE '^ *Acquire::' /etc/apt/apt.conf.d || true)
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" "$root/tmp/.X11-unix"
mount -t tmpfs tmpfs "$root/dev/shm"

say "lintian"
lintian --fail-on error --tag-display-limit 20 "$package"

say "install, on a system without Python"
! inside sh -c 'command -v python3' || refuse "this system has Python; it proves nothing"
inside apt-get update -qq
inside apt-get upgrade -qq -y > /dev/null
inside useradd --create-home --uid 1000 office
inside find / -xdev -not -path '/proc/*' -not -path '/var/*' | sort > "$work/before.txt"
cp "$package" "$root/tmp/pgi-desk.deb"
cp "$older" "$root/tmp/older.deb"
begin=$(date +%s)
inside apt-get install -qq -y --no-install-recommends /tmp/older.deb > "$work/install.log" 2>&1 ||
    { tail -20 "$work/install.log"; refuse "the package cannot be installed"; }
echo "installed in $(($(date +%s) - begin)) s; $(du -sm "$root/usr/lib/pgi-desk" | cut -f1) MB"
! inside sh -c 'command -v python3' || refuse "the package drew in Python"
desktop-file-validate "$root/usr/share/applications/pgi-desk.desktop"
appstreamcli validate --no-net --explain "$root/usr/share/metainfo/org.pgidesk.PgiDesk.metainfo.xml"
inside sh -c 'ldd /usr/lib/pgi-desk/_internal/PySide6/Qt/plugins/platforms/libqxcb.so | grep "not found"' &&
    refuse "a library is missing"

say "stopped half-way"
staff sh -c 'echo "seven plain words for a proof 19" > /home/office/words
    pgi-desk create /home/office/a.pgidesk --branch "Branch of the proof" --profile 1 --passphrase-fd 3 3< /home/office/words'
belongings > "$work/belongings.txt"
[ "$(wc -l < "$work/belongings.txt")" -ge 2 ] || refuse "no settings are kept: $(cat "$work/belongings.txt")"
stop_at() { # signal, MB of new files that lie beside the old ones by then; fails when it was over before
    inside dpkg -i /tmp/pgi-desk.deb > "$work/stopped.log" 2>&1 &
    local fresh=0 state
    while [ "$fresh" -lt "$2" ] && kill -0 $! 2> /dev/null; do
        fresh=$(find "$root/usr/lib/pgi-desk" -name '*.dpkg-new' -printf '%k\n' 2> /dev/null | awk '{ s += $1 } END { print int(s / 1024) }')
    done
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root" 2> /dev/null)" != "$(realpath "$root")" ] || kill "-$1" "${process#/proc/}" 2> /dev/null || true
    done
    wait $! 2> /dev/null || true
    state=$(inside dpkg-query -f '${Version} ${db:Status-Status}' -W pgi-desk)
    [ "$state" != "$(dpkg-deb -f "$package" Version) installed" ] || return 1
    works || refuse "stopped by $1 at $fresh MB, no program works"
    echo "stopped by $1 with $fresh MB unpacked, $state: the program works"
}

for point in KILL:5 TERM:40 KILL:90; do
    for try in 1 2 3 over; do
        [ "$try" != over ] || refuse "it was over each time before it could be stopped: $point"
        stopped=1
        stop_at "${point%:*}" "${point#*:}" || stopped=0
        inside dpkg -i /tmp/older.deb > "$work/again.log" 2>&1 || # where it was over, the newer one refuses it
            { inside dpkg -r pgi-desk > /dev/null 2>&1 && inside dpkg -i /tmp/older.deb > /dev/null 2>&1; } ||
            refuse "after a stop nothing can be installed any more: $(tail -3 "$work/again.log")"
        [ "$stopped" = 0 ] || break
    done
done
belongings | diff "$work/belongings.txt" - || refuse "stopping half-way changed what belongs to the office"

say "update"
begin=$(date +%s)
inside apt-get install -qq -y --no-install-recommends /tmp/pgi-desk.deb > "$work/update.log" 2>&1 ||
    { tail -20 "$work/update.log"; refuse "the older one cannot be updated"; }
echo "updated in $(($(date +%s) - begin)) s: $(inside dpkg-query -f '${Version} ${db:Status-Status}' -W pgi-desk)"
[ -z "$(find "$root/usr/lib/pgi-desk" -name '*.dpkg-*')" ] || refuse "half-unpacked files are left"
belongings | diff "$work/belongings.txt" - || refuse "the update changed what belongs to the office"

say "files of older programs"
cp "$probe" "$root/usr/lib/pgi-desk/probe"
for old in "${old_files[@]}"; do
    name=$(basename "$(dirname "$old")").pgidesk
    install -o 1000 -g 1000 -m 600 "$old" "$root/home/office/$name"
    said=$(staff sh -c "echo 'lantern river seven chairs mosaic tern' | QT_QPA_PLATFORM=offscreen /usr/lib/pgi-desk/probe open /home/office/$name")
    copy=$(echo "$said" | sed -n 's/.*"copy": "\(.*\)".*/\1/p')
    [ -n "$copy" ] && cmp "$old" "$root$copy" || refuse "no copy from before was kept: $said"
    echo "$said" | grep -q '"whole": true' || refuse "the file is not whole: $said"
    cmp -s "$old" "$root/home/office/$name" && refuse "$name was not brought to this version"
    staff sh -c "echo 'lantern river seven chairs mosaic tern' | pgi-desk verify '$copy' --passphrase-fd 0" | tail -1
    echo "$name is of this version now; $(basename "$copy") is the file of before, byte for byte"
done
rm "$root/usr/lib/pgi-desk/probe"

say "run"
staff pgi-desk --version
staff sh -c 'pgi-desk verify /home/office/a.pgidesk --passphrase-fd 3 3< /home/office/words'
staff pgi-desk demo --headless --out /home/office/walk --language ar > "$work/walk.log" 2>&1 || { tail "$work/walk.log"; exit 1; }
tail -2 "$work/walk.log"
ls "$root/home/office/walk/"*.pdf
said=$(printf 'no workbook' | staff pgi-desk --child-program workbook_child 10 10 10 100 800000000 10)
[ "$said" = '{"problem": "not_a_table"}' ] || refuse "the program that reads workbooks said: $said"
said=$(printf 'no picture' | staff pgi-desk --child-program attachment_child clean png 800000000 0 0)
[ "$said" = '{"problem": "file_damaged"}' ] || refuse "the program that reads copies of documents said: $said"
echo "both child programs answer"

say "a backup with a passphrase, which a program of its own works out"
said=$(staff sh -c '(echo 5; printf "wordscontent") | pgi-desk --child-program passphrase_child encrypt' | head -c 60 | tr '\0' ' ')
[ "${said:0:2}" = '{}' ] && [[ "$said" == *age-encryption.org* ]] || refuse "the program that works with passphrases said: $said"
staff sh -ec 'echo "lantern mosaic tern river seven chairs" > /home/office/words-of-backup; mkdir /home/office/stick
    pgi-desk create /home/office/b.pgidesk --branch B --profile 1 --agreement-signed-on "$(date -I)" --passphrase-fd 3 3< /home/office/words
    cd /home/office && cat words words-of-backup | pgi-desk backup b.pgidesk --to stick --passphrase-fd 0'
backup=$(basename "$(ls "$root"/home/office/stick/*.pgibak)")
head -c 60 "$root/home/office/stick/$backup" | grep -qa 'scrypt' || refuse "the backup is not one with a passphrase"
staff sh -ec "cd /home/office
    pgi-desk verify-backup stick/$backup --passphrase-fd 0 < words-of-backup
    pgi-desk restore stick/$backup --to restored.pgidesk --passphrase-fd 0 < words-of-backup
    pgi-desk verify restored.pgidesk --passphrase-fd 0 < words"
code=0
staff sh -c "cd /home/office && pgi-desk verify-backup stick/$backup --passphrase-fd 0 < words" || code=$?
[ "$code" = 2 ] || refuse "with another passphrase it ended with $code"

say "is a set-up file from a stick the real one?"
key=$root/usr/lib/pgi-desk/_internal/pgi_desk/_resources/release/release-key.pub
stick=$root/home/office/stick
name=$(basename "$package")
cp "$key" "$work/release-key.pub"
checked() { # prints the exit code
    local code=0
    staff pgi-desk verify-setup "/home/office/stick/$name" > "$work/verify-setup.log" 2>&1 || code=$?
    cat "$work/verify-setup.log" >&2
    echo "$code"
}
cp "$package" "$stick/"
chmod 644 "$stick/$name"
[ "$(checked)" = 2 ] || refuse "a set-up file without a signature was not refused"
cp "$signed/$name.minisig" "$stick/"
[ "$(checked)" != 0 ] || refuse "a set-up file was believed that the program has no key for"
cp "$signed/other-key.pub" "$key"
[ "$(checked)" = 1 ] || refuse "a set-up file that somebody else signed was not found out"
cp "$signed/release-key.pub" "$key"
[ "$(checked)" = 0 ] || refuse "a set-up file that was signed with the key of the program is refused"
printf 'x' | dd of="$stick/$name" bs=1 seek=1000000 conv=notrunc 2> /dev/null
[ "$(checked)" = 1 ] || refuse "a changed set-up file was not found out"
cp "$work/release-key.pub" "$key"
rm "$stick/$name" "$stick/$name.minisig"

say "a window on a screen"
display=97
Xvfb ":$display" -screen 0 1366x768x24 -nolisten tcp > /dev/null 2>&1 &
screen_pid=$!
for _ in $(seq 50); do [ -S "/tmp/.X11-unix/X$display" ] && break; sleep 0.1; done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
picture unlock.png 8000
picture demo.png 65000 demo
echo "$work/unlock.png $work/demo.png"

say "an older one, one while the program runs, and a damaged one are refused"
if inside dpkg -i /tmp/older.deb > "$work/older.log" 2>&1; then refuse "an older package took the place of a newer one"; fi
grep "is older" "$work/older.log" || refuse "it does not say why"
if inside env LANG=ar_EG.UTF-8 dpkg -i /tmp/older.deb > "$work/older.log" 2>&1; then refuse "an older package took the place of a newer one"; fi
grep "أقدم منه" "$work/older.log" || refuse "it does not say why in Arabic"
staff env DISPLAY=":$display" pgi-desk > /dev/null 2>&1 &
sleep 2
if inside dpkg -i /tmp/pgi-desk.deb > "$work/running.log" 2>&1; then refuse "it was installed over a program that runs"; fi
grep "is running" "$work/running.log" || refuse "it does not say that it runs"
stop_inside
head -c "$(($(stat -c %s "$package") * 2 / 3))" "$package" > "$root/tmp/cut.deb"
if inside dpkg -i /tmp/cut.deb > "$work/cut.log" 2>&1; then refuse "a cut package was installed"; fi
grep "is running" "$work/cut.log" && refuse "the cut package was refused for another reason"
grep "unexpected end" "$work/cut.log" || refuse "it does not say why: $(cat "$work/cut.log")"
works || refuse "what was refused broke the program"
[ "$(inside dpkg-query -f '${db:Status-Status}' -W pgi-desk)" = installed ] || refuse "what was refused left a package half installed"

say "remove"
inside apt-get purge -qq -y pgi-desk > /dev/null 2>&1
inside find / -xdev -not -path '/proc/*' -not -path '/var/*' | sort > "$work/after.txt"
left=$(comm -13 "$work/before.txt" "$work/after.txt" | grep -i 'pgi' | grep -v '^/tmp/\|^/home/office' || true)
[ -z "$left" ] || refuse "left behind: $left"
[ -f "$root/home/office/a.pgidesk" ] || refuse "removing the program took away a file"
echo "nothing of the program is left; the files of the office are"
