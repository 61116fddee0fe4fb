#!/bin/sh
# Installs what the tests start for themselves, where it is missing: Dovecot, and the mail apps that are driven on a
# terminal. No service is left running or enabled. `install.sh roundcube` adds what only `make soak` needs: Roundcube.
set -eu

PATH="$PATH:/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin"
missing=""
for pair in dovecot:dovecot-imapd neomutt:neomutt mutt:mutt tmux:tmux; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
if [ "${1:-}" = roundcube ] && [ ! -e /etc/roundcube/defaults.inc.php ] && command -v apt-get >/dev/null 2>&1; then
    missing="$missing roundcube-core roundcube-sqlite3 php-cli php-sqlite3"
fi
if [ -z "$missing" ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "The tests need Dovecot 2.3 or 2.4, neomutt, mutt and tmux; this script installs them on Debian and Ubuntu only." >&2
    echo "Install them yourself (macOS: brew install dovecot neomutt mutt tmux; Fedora, Alpine: the same by dnf, apk)." >&2
    exit 1
fi

run() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        echo "Something is missing for the tests. As root: apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
}

# A policy-rc.d that says 101 keeps a package from starting a mail server on this machine.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    run sh -c "printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy"
    trap 'run rm -f "$policy"' EXIT
    trap 'exit 130' INT TERM
fi
run env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086 # a list of packages
run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
if command -v systemctl >/dev/null 2>&1; then
    run systemctl --quiet disable dovecot.service dovecot.socket 2>/dev/null || true
fi
command -v dovecot >/dev/null 2>&1
