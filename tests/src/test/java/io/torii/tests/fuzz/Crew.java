package io.torii.tests.fuzz;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Some at once, each in a browser of their own. */
final class Crew {
    private final World world;
    private final long seed;
    private final List<Forms.Form> forms = Forms.all();
    private final List<Monkey> monkeys = new ArrayList<>();

    Crew(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    /** One more who knows this user's password and nothing else. */
    Crew thief(TestUser user) {
        return member(user, "");
    }

    /** One more who reads what is texted to the user, or else to this number. */
    Crew reader(TestUser user, String number) {
        return member(user, number.isEmpty() ? user.number() : number);
    }

    private Crew member(TestUser user, String reads) {
        var place = monkeys.size();
        var filling = new Filling(new Malice(seed + place), world.outbox(user.realm()), reads);
        // Each begins elsewhere, so that a few forms of each are all of them.
        monkeys.add(new Monkey(world, user, filling, new Rounds<>(forms, place * forms.size() / 4)));
        return this;
    }

    /** Posts so many forms; answers which a page had. */
    Set<String> post(int count) {
        var pool = Executors.newFixedThreadPool(monkeys.size());
        try {
            var each = monkeys.stream()
                    .<Callable<Set<String>>>map(monkey -> () -> monkey.post(count / monkeys.size()))
                    .toList();
            var met = new TreeSet<String>();
            for (var done : pool.invokeAll(each)) {
                met.addAll(done.get());
            }
            return met;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    List<String> broken() {
        return monkeys.stream().flatMap(monkey -> monkey.broken().stream()).toList();
    }

    /** The names of the forms that were posted, to whatever step. */
    Set<String> sent() {
        var sent = new TreeSet<String>();
        monkeys.forEach(monkey -> sent.addAll(monkey.sent()));
        return sent;
    }
}
