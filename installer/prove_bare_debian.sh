#!/usr/bin/env bash
# Prove the two commands on a Debian 12 that has python3, make and ca-certificates and nothing else.
#
#   sudo installer/prove_bare_debian.sh [WORK_FOLDER [MAKE_TARGET...]]
#
# Takes the committed state (HEAD). WORK_FOLDER keeps the bootstrapped system for the next run and the logs of this one.
# Network settings of this computer (proxies, certificates, pip and apt configuration) are carried over when it has any.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=${1:-/tmp/pgi-desk-bare-debian}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(demo test)
base=$work/bookworm.tar
root=$work/root
inside=/srv/pgi-desk

refuse() {
    echo "$1" >&2
    exit 2
}

unmount() {
    local place
    for place in dev/shm proc; do
        if mountpoint -q "$root/$place"; then umount "$root/$place"; fi
    done
}

bootstrap() {
    rm -rf "$work/new"
    debootstrap --variant=minbase --include=python3,make,ca-certificates bookworm "$work/new" > "$work/debootstrap.log" ||
        refuse "debootstrap failed; see $work/debootstrap.log"
    tar -C "$work/new" -cf "$base.part" .
    mv "$base.part" "$base"
    rm -rf "$work/new"
}

carry_over() { # file or folder of this computer, to the same place in the new system
    [ -e "$1" ] || return 0
    mkdir -p "$root$(dirname "$1")"
    cp -RLT "$1" "$root$1"
}

network_settings() {
    env | grep -E '^(PIP_[A-Z_]+|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|(https?|HTTPS?|all|ALL|no|NO)_(proxy|PROXY))=' || true
}

prepare() {
    unmount
    rm -rf --one-file-system "$root"
    mkdir -p "$root$inside"
    tar -C "$root" -xf "$base"
    local file
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/xdg/pip /root/.config/pip /root/.pip \
        "${PIP_CERT:-}" "${SSL_CERT_FILE:-}" "${REQUESTS_CA_BUNDLE:-}"; do
        [ -z "$file" ] || carry_over "$file"
    done
    while read -r file; do carry_over "$file"; done < <(grep -rlE '^ *Acquire::' /etc/apt/apt.conf.d)
    git -C "$checkout" archive HEAD | tar -C "$root$inside" -x
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/dev/shm"
}

run_target() { # prints what make prints, then one line with the exit code and the time
    local settings begin code=0
    mapfile -t settings < <(network_settings)
    begin=$(date +%s)
    chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
        make -C "$inside" "$1" 2>&1 | tee "$work/make-$1.log" || code=${PIPESTATUS[0]}
    summary+=("make $1: exit code $code, $(($(date +%s) - begin)) s")
    [ "$code" -eq 0 ] || failed=1
}

[ "$(id -u)" -eq 0 ] || refuse "Only root can make and enter another system: run this with sudo."
command -v debootstrap > /dev/null || refuse "debootstrap is missing: sudo apt-get install debootstrap"
git -C "$checkout" rev-parse --verify -q HEAD > /dev/null || refuse "There is no commit to prove in $checkout."
mkdir -p "$work"
[ -f "$base" ] || bootstrap
trap unmount EXIT
prepare
failed=0
summary=("packages before: $(chroot "$root" dpkg-query -f '.\n' -W | wc -l)")
for target in "${targets[@]}"; do run_target "$target"; done
summary+=("packages after: $(chroot "$root" dpkg-query -f '.\n' -W | wc -l)")
printf '%s\n' "${summary[@]}"
exit "$failed"
