#!/bin/sh
# Installs the Dovecot that the tests start for themselves, where it is missing. No service is left running or enabled.
set -eu

PATH="$PATH:/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin"
if command -v dovecot >/dev/null 2>&1; then
    exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "The tests need Dovecot 2.3 or 2.4, which this script installs on Debian and Ubuntu only." >&2
    echo "Install it yourself (macOS: brew install dovecot; Fedora: dnf install dovecot; Alpine: apk add dovecot)." >&2
    exit 1
fi

run() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        echo "The tests need Dovecot. As root: apt-get install --no-install-recommends dovecot-imapd" >&2
        exit 1
    fi
}

# A policy-rc.d that says 101 keeps the package from starting a mail server on this machine.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    run sh -c "printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy"
    trap 'run rm -f "$policy"' EXIT
    trap 'exit 130' INT TERM
fi
run env DEBIAN_FRONTEND=noninteractive apt-get update -qq
run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends dovecot-imapd
if command -v systemctl >/dev/null 2>&1; then
    run systemctl --quiet disable dovecot.service dovecot.socket 2>/dev/null || true
fi
command -v dovecot >/dev/null 2>&1
