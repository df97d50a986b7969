#!/usr/bin/env bash
# make run: the daemon with the built-in model, one question asked. With ASK=… it asks that and ends; without, it stays until Ctrl-C.
set -u
bin=${1:?usage: run.sh BIN_DIR}
listen=${LISTEN:-127.0.0.1:8420}
url=http://$listen
question=${ASK:-}
stay=
[ -z "$question" ] && stay=1 && question="What is 15% of 240?"

if curl -fsS -o /dev/null --max-time 2 "$url/healthz" 2>/dev/null; then
    echo "A daemon already serves on $url; asking that one."
    stay=
else
    "$bin/lemmad" --listen "$listen" --log warn &
    daemon=$!
    trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null' EXIT
    trap 'exit 130' INT TERM
    for _ in $(seq 200); do
        kill -0 "$daemon" 2>/dev/null || { wait "$daemon"; exit 1; } # its own line has said why
        curl -fsS -o /dev/null --max-time 2 "$url/readyz" 2>/dev/null && break
        sleep 0.05
    done
fi

echo "> $question"
"$bin/lemma" ask --url "$url" "$question"
status=$?
[ -z "$stay" ] && exit $status

echo
echo "Lemma serves on $url (Ctrl-C ends it):"
echo "  a page          $url/"
echo "  a conversation  $bin/lemma chat"
echo "  the API         ws://$listen/v1/responses, $url/v1/chat/completions (see daemon/PROTOCOL.md)"
wait "$daemon"
