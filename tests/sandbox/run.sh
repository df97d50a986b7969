#!/bin/sh
# The escape suite, as root and as an ordinary user, with every wall and with walls missing. TAP.
#   tests/sandbox/run.sh [quick]   quick: only as we are, with every wall
# BUILD is the build folder (its bin/ holds the workers, its lib/ the libraries).
set -u
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
out=$BUILD/tests/sandbox
mkdir -p "$out/probes"
flags="-I. -D_GNU_SOURCE -std=gnu17 -O1 -g -Wall -Wextra -Wno-unused-parameter -pthread"
cc=${CC:-gcc}
$cc $flags -o "$out/escape" tests/sandbox/escape.c sandbox/*.c base/*.c -lseccomp -lcjson -lm || exit 1
for policy in COMPUTE:lua_host PYTHON:python COMPUTE:calc; do
    $cc $flags -DPROBE_POLICY=POLICY_${policy%:*} -o "$out/probes/lemma-worker-${policy#*:}" \
        tests/sandbox/probe.c sandbox/*.c base/*.c -lseccomp -lcjson -lm || exit 1
done

# An ordinary user must be able to reach what it runs.
place=$(mktemp -d /tmp/lemma-suite.XXXXXX) || exit 1
trap 'rm -rf "$place"' EXIT
chmod 755 "$place"
mkdir -p "$place/bin" "$place/probes" "$place/cases" "$place/work"
cp "$BUILD"/bin/lemma-worker-* "$place/bin/"
cp "$out"/probes/* "$place/probes/"
cp "$out/escape" tests/sandbox/*.cases "$place/cases/"
chmod -R a+rX "$place"
chmod 777 "$place/work"
cd "$place/work" || exit 1

failed=0
suite() { # name, prefix command, options
    echo "# --- $1"
    $2 "$place/cases/escape" --workers "$place/bin" --probes "$place/probes" $3 "$place"/cases/*.cases || failed=1
}
suite "with every wall" "" ""
if [ "${1:-}" != quick ]; then
    suite "without user namespaces" "" "--brief --no-userns"
    suite "without Landlock" "" "--brief --no-landlock"
    suite "without both" "" "--brief --no-userns --no-landlock"
    if [ "$(id -u)" = 0 ]; then
        user="setpriv --reuid=54321 --regid=54321 --clear-groups"
        suite "as an ordinary user, with every wall" "$user" ""
        suite "as an ordinary user, without user namespaces" "$user" "--brief --no-userns"
        suite "as an ordinary user, without Landlock" "$user" "--brief --no-landlock"
        suite "as an ordinary user, without both" "$user" "--brief --no-userns --no-landlock"
    fi
fi
exit $failed
