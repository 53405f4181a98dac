# The rest of benchmarks/load/run million, which sources it: many accounts are due at once, a minute of the job is
# written down second by second, and then the gate and the reports are timed.
DUE=$((USERS / 10))
FROM=$((USERS - DUE))
echo "waiting for a run of the job, with $DUE accounts due"
stage_sql -c "UPDATE torii_enrollment SET stage = 'SCHEDULED', because = NULL, tried = 'none', tried_at = $PAST, begins_at = $PAST + 3600
    WHERE realm_id = 'bench-torii' AND user_id >= '10000000-0000-4000-8000-' || lpad('$FROM', 12, '0')"
: >"$WORK/job.txt"
LAST=
STILL=0
for _ in $(seq 900); do
    ACTIVE=$(stage_sql -Atc "SELECT count(*) FROM torii_enrollment WHERE realm_id = 'bench-torii' AND stage = 'ACTIVE'")
    echo "$(date +%s.%N) $ACTIVE" >>"$WORK/job.txt"
    # One run is over when nothing has changed for five seconds after something had.
    if [ -n "$LAST" ] && [ "$ACTIVE" != "$LAST" ]; then
        STILL=1
    elif [ "$STILL" -gt 0 ]; then
        STILL=$((STILL + 1))
    fi
    [ "$STILL" -lt 26 ] || break
    LAST=$ACTIVE
    sleep 0.2
done
stage_sql -c "UPDATE torii_enrollment SET stage = 'ACTIVE', because = 'APPLIED', tried = NULL, tried_at = NULL
    WHERE realm_id = 'bench-torii' AND stage = 'SCHEDULED' AND begins_at < $AHEAD"
stage_sql -c 'VACUUM ANALYZE torii_enrollment'
"${TOOL[@]}" Watch "$URL" "$SERVER" "$USERS" "$WORK/phone.key" "$DUE" "$WORK/job.txt" "$REPORT"
