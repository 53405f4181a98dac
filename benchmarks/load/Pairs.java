import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sign-ins per second of each kind beside Keycloak's own in the same run.
 * usage: java Pairs URL SERVER-PID FIRST-PORT SECOND-PORT KEY USERS STOCK WARM-UP ROUNDS SECONDS HASHING FOLDER
 */
public final class Pairs {
    private static final int HANDS = 4;

    private final Race race;
    private final SignIns signIns;
    private final Telephone telephone;
    private final double seconds;
    private final int rounds;
    private final Map<String, List<Race.Result>> results = new LinkedHashMap<>();

    private Pairs(Race race, SignIns signIns, Telephone telephone, int rounds, double seconds) {
        this.race = race;
        this.signIns = signIns;
        this.telephone = telephone;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        var all = Integer.parseInt(arguments[5]);
        var people = new SignIns.People(1, all / 10, all / 5, all, Integer.parseInt(arguments[6]));
        var telephone = new Telephone(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        var key = Path.of(arguments[4]);
        var warm = new SignIns(arguments[0], SignIns.Realms.WARM, people, telephone, key);
        var signIns = new SignIns(arguments[0], SignIns.Realms.MEASURED, people, telephone, key);
        var pairs = new Pairs(
                new Race(Long.parseLong(arguments[1])),
                signIns,
                telephone,
                Integer.parseInt(arguments[8]),
                Double.parseDouble(arguments[9]));
        pairs.warmUp(warm, Integer.parseInt(arguments[7]));
        pairs.measure();
        // The vendors' servers would keep the program alive.
        System.exit(pairs.report(arguments[10], all, Path.of(arguments[11])) ? 0 : 1);
    }

    private static Map<String, Race.Way> ways(SignIns signIns) {
        var ways = new LinkedHashMap<String, Race.Way>();
        ways.put("stock: password and TOTP", signIns::stock);
        ways.put("Torii: password and text", signIns::text);
        ways.put("Torii: password and push", signIns::push);
        ways.put("stock: password", signIns::password);
        ways.put("Torii: password past the gate", signIns::gate);
        return ways;
    }

    /** Where passwords cost nothing, for it is the number of sign-ins that warms; then where they do. */
    private void warmUp(SignIns warm, int time) throws Exception {
        var ways = new ArrayList<>(ways(warm).values());
        for (var i = 0; i * seconds < time; i++) {
            var result = race.run(ways.get(i % ways.size()), HANDS, 0, seconds);
            System.out.printf(Locale.ROOT, "  warming up: %.1f/s, %.1f ms CPU%n", result.rate(), result.cpu());
        }
        for (var way : ways(signIns).values()) {
            race.run(way, HANDS, 0, seconds);
        }
    }

    private void measure() throws Exception {
        for (var round = 0; round < rounds; round++) {
            var ways = ways(signIns);
            var names = new ArrayList<>(ways.keySet());
            if (round % 2 == 1) {
                java.util.Collections.reverse(names);
            }
            for (var name : names) {
                note(name, race.run(ways.get(name), HANDS, 0.2, seconds));
            }
        }
        // Who waits two seconds for a text needs hands meanwhile.
        var many = (int) Math.ceil(median("Torii: password and text") * 2.4) + HANDS;
        telephone.behave(Telephone.Manner.SLOW);
        beside("slow", many, 5);
        telephone.behave(Telephone.Manner.DEAD);
        // The first who are sent nothing find out that it is dead: 10 s each until it is left alone.
        note("Torii: the minute in which the provider dies", race.run(signIns::text, many, 0, 60));
        beside("dead", HANDS, 1);
    }

    private void beside(String manner, int hands, double ramp) throws Exception {
        for (var round = 0; round < rounds; round++) {
            note("stock, beside " + manner, race.run(signIns::stock, HANDS, 0.2, seconds));
            note("Torii: text, provider " + manner, race.run(signIns::text, hands, ramp, seconds));
        }
    }

    private void note(String name, Race.Result result) {
        results.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
        System.out.printf(Locale.ROOT, "  %s: %.1f/s, %.1f ms CPU%n", name, result.rate(), result.cpu());
    }

    private boolean report(String hashing, int all, Path folder) throws Exception {
        var report = new Report("sign-ins-" + hashing, "Sign-ins per second, " + hashing + " password hashing");
        report.say(String.format(
                Locale.ROOT,
                "One node on PostgreSQL with %,d users; %d rounds of %.0f s each in turn; %d at once (as many as it takes"
                        + " while the provider is slow); server, database, vendors and browsers share %d processors.",
                all, rounds, seconds, HANDS, Runtime.getRuntime().availableProcessors()));
        results.keySet().forEach(name -> {
            report.row(
                    name,
                    String.format(Locale.ROOT, "%.1f/s, %.1f ms of the server's CPU", median(name), cpu(name)),
                    "");
            report.bar(name, median(name));
        });
        var text = ratio("Torii: password and text", "stock: password and TOTP");
        goal(report, "text to stock TOTP", text, 0.95);
        goal(report, "provider 2 s slow, of that", ratio("Torii: text, provider slow", "stock, beside slow") / text, 0.9);
        goal(report, "provider dead, of that", ratio("Torii: text, provider dead", "stock, beside dead") / text, 0.9);
        goal(report, "gate to stock password", ratio("Torii: password past the gate", "stock: password"), 0.97);
        report.row(
                "push to stock TOTP",
                String.format(Locale.ROOT, "%.3f", ratio("Torii: password and push", "stock: password and TOTP")),
                "");
        report.row("texts taken by the first and the second provider", telephone.first + ", " + telephone.second, "");
        return report.write(folder);
    }

    private static void goal(Report report, String what, double ratio, double goal) {
        report.goal(what, String.format(Locale.ROOT, "%.3f", ratio), "at least " + goal, ratio >= goal);
    }

    private double ratio(String one, String other) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < results.get(one).size(); i++) {
            ratios.add(results.get(one).get(i).rate() / results.get(other).get(i).rate());
        }
        return middle(ratios);
    }

    private double median(String name) {
        return middle(results.get(name).stream().map(Race.Result::rate).toList());
    }

    private double cpu(String name) {
        return middle(results.get(name).stream().map(Race.Result::cpu).toList());
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
