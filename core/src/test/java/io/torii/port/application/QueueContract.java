package io.torii.port.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.Application.Progress;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Search;
import io.torii.domain.application.State;
import io.torii.domain.application.Why;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every queue of applications promises; run by the fake here and by Keycloak's on a server. */
public interface QueueContract {
    Applications applications();

    Queue queue();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    @Test
    default void the_job_sees_what_is_pending_or_due_and_nothing_else() {
        var pending = Samples.filed(newcomer());
        applications().file(pending);
        var quiet = Samples.filed(newcomer());
        applications().file(quiet);
        applications().replace(quiet, Samples.with(quiet, quiet.state(), List.of(), Set.of()));
        var open = Samples.filed(newcomer());
        applications().file(open);
        applications()
                .replace(
                        open, Samples.with(open, new State.Approved(Samples.NOON, Samples.LATER), List.of(), Set.of()));

        var before = ids(queue().waiting(Samples.LATER.minusSeconds(1), 1000));
        var after = ids(queue().waiting(Samples.LATER, 1000));

        assertThat(before).contains(pending.id()).doesNotContain(quiet.id(), open.id());
        assertThat(after).contains(pending.id(), open.id()).doesNotContain(quiet.id());
    }

    @Test
    default void a_window_whose_code_was_typed_is_looked_at_by_the_job() {
        var seen = Samples.filed(newcomer());
        applications().file(seen);
        var open = new Progress(
                new State.Approved(Samples.NOON, Samples.LATER),
                List.of(),
                Set.of(),
                Optional.of(Samples.NOON.plusSeconds(9)));

        applications().replace(seen, new Application(seen.id(), seen.subject(), seen.filing(), open, 1));

        assertThat(ids(queue().waiting(Samples.NOON.plusSeconds(10), 1000))).contains(seen.id());
        var found = applications().find(seen.subject().realm(), seen.id()).orElseThrow();
        assertThat(found.progress().entered()).contains(Samples.NOON.plusSeconds(9));
    }

    @Test
    default void a_code_that_was_typed_before_the_window_has_the_job_look_at_its_end_only() {
        var seen = Samples.filed(newcomer());
        applications().file(seen);
        var open = new Progress(
                new State.Approved(Samples.NOON, Samples.LATER),
                List.of(),
                Set.of(),
                Optional.of(Samples.NOON.minusSeconds(9)));

        applications().replace(seen, new Application(seen.id(), seen.subject(), seen.filing(), open, 1));

        assertThat(ids(queue().waiting(Samples.NOON.plusSeconds(10), 1000))).doesNotContain(seen.id());
    }

    @Test
    default void what_was_looked_at_in_vain_comes_after_the_others() {
        var first = Samples.filed(newcomer(), Samples.NOON.minusSeconds(900_000_000));
        var second = Samples.filed(newcomer(), Samples.NOON.minusSeconds(899_999_000));
        applications().file(first);
        applications().file(second);
        assertThat(ids(queue().waiting(Samples.NOON, 1000))).containsSubsequence(first.id(), second.id());

        queue().looked(first, Samples.NOON.minusSeconds(800_000_000));

        assertThat(ids(queue().waiting(Samples.NOON, 1000))).containsSubsequence(second.id(), first.id());
        queue().forget(first.subject().realm(), Samples.NOON);
    }

    @Test
    default void the_queue_has_the_phases_that_are_asked_for_the_oldest_first() {
        var younger = Samples.filed(newcomer(), Samples.NOON.minusSeconds(900_000_000));
        var older = Samples.filed(newcomer(), Samples.NOON.minusSeconds(900_000_001));
        applications().file(younger);
        applications().file(older);
        var realm = younger.subject().realm();

        var all = ids(queue().list(new Search(realm, Set.of(Phase.SUBMITTED), 0, 100)));
        var second = ids(queue().list(new Search(realm, Set.of(Phase.SUBMITTED), 1, 1)));
        var none = queue().count(new Search(realm, Set.of(), 0, 1));

        assertThat(all).startsWith(older.id(), younger.id());
        assertThat(second).containsExactly(younger.id());
        assertThat(none).isZero();
        queue().forget(realm, Samples.NOON);
    }

    @Test
    default void what_closed_long_ago_is_forgotten_and_nothing_else() {
        var old = Samples.filed(newcomer());
        applications().file(old);
        var closed = Samples.with(
                old, new State.Withdrawn(Why.USER, Samples.NOON.minusSeconds(900_000_000)), List.of(), Set.of());
        applications().replace(old, closed);
        var open = Samples.filed(newcomer(), Samples.NOON.minusSeconds(900_000_000));
        applications().file(open);

        queue().forget(old.subject().realm(), Samples.NOON.minusSeconds(800_000_000));

        assertThat(applications().of(old.subject())).isEmpty();
        Samples.assertSame(applications().open(open.subject()), open);
        applications().replace(open, Samples.with(open, new State.Done(Samples.LATER), List.of(), Set.of()));
    }

    private static List<ApplicationId> ids(List<Application> some) {
        return some.stream().map(Application::id).toList();
    }
}
