package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What the test harness does inside the server. */
public final class Harness {
    private final String base;

    public Harness(URI server, String realm) {
        base = server + "/realms/" + realm + "/torii-test/";
    }

    /** Moves the server's clock, and that of its caches, this far from the real one. */
    public void clock(Duration offset) {
        Rest.json(Rest.send(Rest.to(URI.create(base + "clock"))
                .header("Content-Type", "text/plain")
                .PUT(Rest.body(String.valueOf(offset.toSeconds())))
                .build()));
    }

    /** For each sentence of the contract nothing, or why it does not hold. */
    public JsonNode contract(String name) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "contracts/" + name))
                .POST(Rest.body(""))
                .build()));
    }

    /** Puts an account at a stage: {@code NONE}, {@code REGISTERING}, … */
    public void enroll(String userId, String stage) {
        Rest.json(Rest.send(Rest.to(URI.create(base + "enrollment/stages/" + userId))
                .header("Content-Type", "text/plain")
                .PUT(Rest.body(stage))
                .build()));
    }

    public void writeCredential(String userId, String type, Map<String, String> data) {
        Rest.json(Rest.send(Rest.to(URI.create(base + "users/" + userId + "/" + type))
                .header("Content-Type", "application/json")
                .PUT(Rest.body(data))
                .build()));
    }

    /** A step of enrolment without its page: tried/user/credential, apply/user, withdraw/user; or the sweep. */
    public JsonNode enrollment(String step) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "enrollment/" + step))
                .POST(Rest.body(""))
                .build()));
    }

    /** The clients of each session that will end at activation. */
    public JsonNode ending(String userId) {
        return get("enrollment/ending/" + userId);
    }

    /** Puts the account into this stage; {@code begins} counts for those that begin at an instant. */
    public void enroll(String userId, String stage, Instant begins) {
        enroll(userId, stage, begins, true);
    }

    /** As {@link #enroll(String, String, Instant)}, of an account that ever had a method or never. */
    public void enroll(String userId, String stage, Instant begins, boolean had) {
        var row = Map.of(
                "stage",
                stage,
                "begins",
                String.valueOf(begins.getEpochSecond()),
                "because",
                "APPLIED",
                "had",
                String.valueOf(had));
        Rest.json(Rest.send(Rest.to(URI.create(base + "enrollment/rows/" + userId))
                .header("Content-Type", "application/json")
                .PUT(Rest.body(row))
                .build()));
    }

    /** "No, it's not me" for the request with this id, of a sign-in with this name; whether pushes wait then. */
    public boolean reportPush(String userId, String id, String signIn) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "reports/push/" + userId + "/" + id + "/" + signIn))
                        .POST(Rest.body(""))
                        .build()))
                .get("rests")
                .asBoolean();
    }

    /** The same, by a node that dies before it has done anything about it. */
    public void fileReport(String userId, String id, String browser) {
        Rest.json(Rest.send(Rest.to(URI.create(base + "reports/filed/" + userId + "/" + id + "/" + browser))
                .POST(Rest.body(""))
                .build()));
    }

    /** Whether new pushes and calls of this account wait. */
    public boolean rests(String userId) {
        return get("reports/rests/" + userId).get("rests").asBoolean();
    }

    /** What staff do with an application: approve/user, reject/user/reason, counter/user. */
    public JsonNode decision(String step) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "enrollment/decisions/" + step))
                .POST(Rest.body(""))
                .build()));
    }

    /** What is known of an account's applications: of/user, photo/user. */
    public JsonNode decisions(String what) {
        return get("enrollment/decisions/" + what);
    }

    public JsonNode table(String name) {
        return get("store/tables/" + name);
    }

    /** Writes this into a column of the user's rows, past every check. */
    public void write(TestUser user, String table, String column, String value) {
        var written =
                Rest.json(Rest.send(Rest.to(URI.create(base + "store/tables/" + table + "/" + column + "/" + user.id()))
                        .header("Content-Type", "text/plain")
                        .PUT(Rest.body(value))
                        .build()));
        if (written.get("written").asInt() == 0) {
            throw new AssertionError("nothing of " + user.username() + " stands in " + table);
        }
    }

    /** Begins to count queries on tables of ours. */
    public void countQueries() {
        Rest.json(Rest.send(
                Rest.to(URI.create(base + "store/queries")).POST(Rest.body("")).build()));
    }

    /** Each query on a table of ours, and how often it ran since. */
    public JsonNode queries() {
        return get("store/queries");
    }

    /** How many statements the database was sent since. */
    public long statements() {
        return get("store/queries/statements").get("sent").asLong();
    }

    public JsonNode singleUse() {
        return get("store/single-use");
    }

    public JsonNode libraries() {
        return get("libraries");
    }

    /** A handle of the sign-in that these cookies belong to, for a page that waits for this request. */
    public String waitingHandle(String request, int seconds, String cookies) {
        var address = URI.create(base + "waiting/" + request + "/handle/" + seconds);
        return Rest.json(Rest.send(Rest.to(address)
                        .header("Cookie", cookies)
                        .POST(Rest.body(""))
                        .build()))
                .get("handle")
                .asText();
    }

    /** Says that the request was decided. */
    public void wake(String request) {
        Rest.json(Rest.send(Rest.to(URI.create(base + "waiting/" + request + "/wake"))
                .POST(Rest.body(""))
                .build()));
    }

    /** Has this node stand still at the next event of this type, until it is killed. */
    public void haltAt(String event) {
        Rest.json(Rest.send(
                Rest.to(URI.create(base + "halt/" + event)).PUT(Rest.body("")).build()));
    }

    /** Has this node stand still for two seconds with the account's methods locked. */
    public void haltWithMethods(String user) {
        Rest.json(Rest.send(Rest.to(URI.create(base + "halt/methods/" + user))
                .PUT(Rest.body(""))
                .build()));
    }

    /** Whether it stands still. */
    public boolean isHalted() {
        return get("halt").get("halted").asBoolean();
    }

    private JsonNode get(String path) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + path)).GET().build()));
    }
}
