# What a benchmark needs around it: the bundle, a stock Keycloak with it, PostgreSQL. Sourced, from the repository's root.
# Before: WORK, the folder that everything lies in, and PORT, the first of twenty that are free, for those who start nodes.

VERSION=$(sed -n 's|^  <version>\(.*\)</version>.*|\1|p' pom.xml | head -n 1)
KC_VERSION=$(sed -n 's|.*<keycloak.dist.version>\(.*\)</keycloak.dist.version>.*|\1|p' pom.xml)
PROVIDERS=bundle/target/torii-$VERSION/providers
STARTED=()
PG_DIR=
mkdir -p "$WORK"
WORK=$(cd "$WORK" && pwd)

stage_fail() {
    echo "$1" >&2
    exit 1
}

# Ends what was started, the database last.
stage_stop() {
    local pid
    for ((pid = ${#STARTED[@]} - 1; pid >= 0; pid--)); do
        kill $(pgrep -P "${STARTED[$pid]}" java) "${STARTED[$pid]}" 2>/dev/null || true
        wait "${STARTED[$pid]}" 2>/dev/null || true
    done
    [ -z "$PG_DIR" ] || rm -rf "$PG_DIR"
}
trap stage_stop EXIT

# The bundle as the sources are now: an older one would be measured in silence. TORII_BENCH_BUILD=no takes what is there.
stage_bundle() {
    [ "${TORII_BENCH_BUILD:-yes}" = no ] || mvn -q -B package -DskipTests -pl bundle,tests/harness -am
}

# stage_build <folder> <database> <jar …>: a stock Keycloak in that folder of $WORK, with these jars and no data.
stage_build() {
    local home=$WORK/$1 database=$2
    shift 2
    if [ ! -x "$home/bin/kc.sh" ]; then
        mvn -q -B -N dependency:unpack -Dmdep.overWriteReleases=true \
            "-Dartifact=org.keycloak:keycloak-quarkus-dist:$KC_VERSION:zip" "-DoutputDirectory=$WORK"
        mv "$WORK/keycloak-$KC_VERSION" "$home"
        chmod +x "$home/bin/kc.sh"
    fi
    rm -rf "$home"/providers/*.jar "$home/data"
    [ $# = 0 ] || cp "$@" "$home/providers/"
    "$home/bin/kc.sh" build --db="$database" --metrics-enabled=true >"$home/build.log" 2>&1 ||
        stage_fail "Keycloak could not be built: $(tail -n 20 "$home/build.log")"
}

# stage_keycloak <jar …>: the same in $HOME_DIR, for the PostgreSQL of stage_postgres.
stage_keycloak() {
    HOME_DIR=$WORK/keycloak
    stage_build keycloak postgres "$@"
    # made for this run and gone with it
    KC_SPI_TORII__KEYS__MASTER_KEY=$(head -c 32 /dev/urandom | base64 | tr -d '\n')
    export KC_SPI_TORII__KEYS__MASTER_KEY KC_DB_USERNAME=torii KC_DB_PASSWORD=torii
    export KC_DB_URL=jdbc:postgresql://127.0.0.1:$((PORT + 9))/postgres
    export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=admin
}

# An empty PostgreSQL of the system's package, which no power cut needs to survive. It refuses to run as root.
stage_postgres() {
    PG_BIN=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
    [ -n "$PG_BIN" ] || PG_BIN=$(dirname "$(command -v postgres)") ||
        stage_fail "PostgreSQL is needed (on Debian the package postgresql)"
    PG_DIR=$(mktemp -d)
    local as=()
    if [ "$(id -u)" = 0 ]; then
        chown postgres "$PG_DIR"
        as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    fi
    "${as[@]}" "$PG_BIN/initdb" -D "$PG_DIR/data" -U torii -A trust -E UTF8 --locale=C --no-sync >"$WORK/postgres.log"
    "${as[@]}" "$PG_BIN/postgres" -D "$PG_DIR/data" -p $((PORT + 9)) -k "$PG_DIR" -c fsync=off \
        -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=1GB -c max_wal_size=4GB \
        >>"$WORK/postgres.log" 2>&1 &
    STARTED+=($!)
    for _ in $(seq 100); do
        "$PG_BIN/pg_isready" -q -h 127.0.0.1 -p $((PORT + 9)) && return
        sleep 0.1
    done
    stage_fail "PostgreSQL did not start: $(tail -n 5 "$WORK/postgres.log")"
}

# stage_sql: what comes in, to the database.
stage_sql() {
    "$PG_BIN/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p $((PORT + 9)) -U torii postgres "$@"
}

# stage_node <name> <port> [option …]: one node in production mode; its process is in $SERVER.
stage_node() {
    local name=$1 port=$2
    shift 2
    JAVA_OPTS="${NODE_JAVA_OPTS:--Xms1g -Xmx2g}" "$HOME_DIR/bin/kc.sh" start --optimized --http-enabled=true --hostname-strict=false \
        --http-host=127.0.0.1 --http-port="$port" --http-management-port=$((port + 1)) \
        --cache-embedded-network-bind-address=127.0.0.1 --cache-embedded-network-bind-port=$((port + 2)) \
        --spi-cache-embedded--default--node-name="$name" "$@" >"$WORK/$name.log" 2>&1 &
    local started=$!
    STARTED+=("$started")
    for _ in $(seq 900); do
        grep -q 'started in' "$WORK/$name.log" && break
        kill -0 "$started" 2>/dev/null || break
        sleep 0.2
    done
    grep -q 'started in' "$WORK/$name.log" || stage_fail "Keycloak did not start: $(tail -n 20 "$WORK/$name.log")"
    # kc.sh either is the server or has it as its child.
    SERVER=$(pgrep -P "$started" java || echo "$started")
}
