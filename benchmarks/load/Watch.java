import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A realm of many: its gate beside that of a realm of a thousand, its reports, and its activation job, of which the shell has
 * written down how many were active at which second.
 * usage: java Watch gate|reports|job …
 */
public final class Watch {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Watch() {}

    public static void main(String[] arguments) throws Exception {
        var server = arguments[0];
        var all = Integer.parseInt(arguments[2]);
        var report = new Report("million", String.format(Locale.ROOT, "%,d enrolled users", all));
        report.say(String.format(
                Locale.ROOT,
                "One node on PostgreSQL; server, database and browsers share %d processors; passwords are hashed by one"
                        + " iteration. %s accounts were due at once; each line of the job is a look at the table."
                        + " A large realm's coverage is counted by a job once in nine minutes, and the report says when.",
                Runtime.getRuntime().availableProcessors(), arguments[4]));
        gate(report, server, Long.parseLong(arguments[1]), all, arguments[3]);
        timed(report, server, "coverage report", "coverage", 2);
        timed(report, server, "dry run", "gate/dry-run?day=2030-01-01", 10);
        job(report, Path.of(arguments[5]));
        if (!report.write(Path.of(arguments[6]))) {
            System.exit(1);
        }
    }

    private static void gate(Report report, String server, long process, int all, String key) throws Exception {
        // As many different people as the small realm has: Keycloak's cache of users is as good for both.
        var people = new SignIns.People(1, 1000, all / 5, all, 2);
        var signIns = new SignIns(server, SignIns.Realms.MEASURED, people, null, Path.of(key));
        var race = new Race(process);
        for (var i = 0; i < 10; i++) {
            race.run(i % 2 == 0 ? signIns::gate : signIns::small, 4, 0, 8);
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        for (var round = 0; round < 7; round++) {
            var small = race.run(signIns::small, 4, 0.2, 8).rate();
            var many = race.run(signIns::gate, 4, 0.2, 8).rate();
            var again = race.run(signIns::small, 4, 0.2, 8).rate();
            ratios.add(2 * many / (small + again));
            same.add(again / small);
            report.bar("round " + (round + 1) + ", a thousand: sign-ins per second", (small + again) / 2);
            report.bar("round " + (round + 1) + ", all", many);
        }
        ratios.sort(null);
        same.sort(null);
        var noise = Math.max(same.get(same.size() - 1) - 1, 1 - same.get(0));
        var ratio = ratios.get(ratios.size() / 2);
        report.goal(
                "gate, to that of a realm of 1,000",
                String.format(Locale.ROOT, "%.3f", ratio),
                String.format(Locale.ROOT, "within %.3f, by which two rounds of the same differed", noise),
                Math.abs(1 - ratio) <= noise);
    }

    private static void timed(Report report, String server, String what, String path, double most) throws Exception {
        var slowest = 0.0;
        var first = 0.0;
        for (var i = 0; i < 3; i++) {
            var token = token(server);
            var began = System.nanoTime();
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(server + "/admin/realms/bench-torii/torii/" + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            var took = (System.nanoTime() - began) / 1e9;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
            }
            first = i == 0 ? took : first;
            slowest = Math.max(slowest, took);
        }
        report.goal(
                what,
                String.format(Locale.ROOT, "%.2f s the first time, %.2f s the slowest of three", first, slowest),
                String.format(Locale.ROOT, "under %.0f s", most),
                slowest < most);
    }

    /** Lines of "second active". */
    private static void job(Report report, Path seen) throws Exception {
        var active = java.nio.file.Files.readAllLines(seen).stream()
                .map(line -> line.split(" "))
                .map(line -> Map.entry(Double.parseDouble(line[0]), Long.parseLong(line[1])))
                .toList();
        var began = active.get(0).getValue();
        var ended = active.get(active.size() - 1);
        var changes = active.stream().filter(look -> look.getValue() > began && look.getValue() < ended.getValue()).toList();
        var lasted = changes.isEmpty() ? 0 : ended.getKey() - changes.get(0).getKey();
        report.goal(
                "activated by one run of the job",
                String.format(Locale.ROOT, "%d, seen to change for %.1f s", ended.getValue() - began, lasted),
                "1 to 200",
                ended.getValue() > began && ended.getValue() - began <= 200);
    }

    private static String token(String server) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                        .build(),
                BodyHandlers.ofString());
        return answer.body().replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }
}
