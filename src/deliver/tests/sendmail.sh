#!/bin/sh
# Stands in for sendmail: leaves its arguments and its input beside itself, and
# does what its first recipient says.
here=$(dirname "$0")
printf '%s\n' "$@" > "$here/arguments"
shift 4
case $1 in
deaf@*) exit 0 ;;
signal@*) kill -9 $$ ;;
slow@*) exec sleep 30 ;;
parent@*) sleep 30 & echo $! > "$here/child"; wait ;;
esac
cat > "$here/input"
case $1 in
exit-*) code=${1#exit-}; echo 'said on stderr' >&2; exit "${code%%@*}" ;;
loud@*) head -c 1000000 /dev/zero | tr '\0' x >&2; exit 75 ;;
child@*) sleep 3 & ;;
esac
exit 0
