#!/usr/bin/env bash
# Puts new rows into the report, in the place of those of the same ceremonies: report.sh <rows> <report>
set -euo pipefail

rows=$1
report=$2
kept=$(mktemp)
trap 'rm -f "$kept"' EXIT
touch "$report"
cut -d'|' -f2 "$rows" | sort -u | sed 's/.*/|&|/' >"$kept.ran"
grep -E '^\| [A-Z_]+ \|' "$report" | grep -vFf "$kept.ran" >"$kept" || true
rm "$kept.ran"
cat - <(sort -s -t'|' -k2,2 "$kept" "$rows") >"$report" <<'HEAD'
# A node is killed amid ceremonies

Each row is one `kill -9` of the second of two nodes. Every user stands still before one of their own requests, all go on at once, those requests lead to
the second node, and it dies within 60 ms of the moment in which none of them was answered, or two the second time, or four and so on: the others are on their way
or half done. In flight are those who are not through then. Whoever is not answered is led to the first node, and begins again where a page or an answer says so.
Afterwards every code, number, pass and decision is used once more, rows and events are counted, and each user signs in anew.

| amid | in flight | finished | told to try again, and finished | anything else | 5xx of the node that stood | unanswered requests |
|---|---|---|---|---|---|---|
HEAD
