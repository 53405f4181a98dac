package io.torii.port.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Counter;
import io.torii.domain.application.Filing;
import io.torii.domain.application.Form;
import io.torii.domain.application.Origin;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Request;
import io.torii.domain.application.State;
import io.torii.domain.application.Step;
import io.torii.domain.application.Why;
import io.torii.fake.Crowd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of applications keeps; run by the fake here and by Keycloak's on a server. */
public interface ApplicationsContract {
    Applications applications();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    @Test
    default void what_is_filed_is_found_again() {
        var filed = Samples.filed(newcomer());

        assertThat(applications().file(filed)).isTrue();

        Samples.assertSame(applications().find(filed.subject().realm(), filed.id()), filed);
        Samples.assertSame(applications().open(filed.subject()), filed);
        assertThat(applications().find("elsewhere", filed.id())).isEmpty();
    }

    @Test
    default void everything_about_it_is_kept() {
        var request = Request.exemption(Cause.OTHER, "言葉 “words”", LocalDate.of(2027, 4, 1));
        var filing = new Filing(
                request,
                Form.COUNTER,
                Samples.NOON,
                new Origin("192.0.2.0/24", "Tokyo, Japan"),
                Optional.of(new Counter("clerk", "学生証")),
                Optional.empty());
        var application = Application.filed(Samples.id(), newcomer(), filing);

        applications().file(application);

        Samples.assertSame(applications().of(application.subject()).stream().findFirst(), application);
    }

    /** R94. */
    @Test
    default void of_eight_that_file_at_once_for_one_user_one_succeeds() {
        var subject = newcomer();

        var won = Crowd.of(() -> applications().file(Samples.filed(subject)));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(applications().of(subject)).hasSize(1);
    }

    @Test
    default void another_can_be_filed_once_the_first_is_over() {
        var first = Samples.filed(newcomer());
        applications().file(first);
        var over = Samples.with(first, new State.Withdrawn(Why.USER, Samples.LATER), List.of(), Set.of());
        applications().replace(first, over);

        assertThat(applications().file(Samples.filed(first.subject()))).isTrue();

        assertThat(applications().of(first.subject())).hasSize(2);
    }

    @Test
    default void of_eight_that_replace_what_they_saw_one_succeeds() {
        var seen = Samples.filed(newcomer());
        applications().file(seen);
        var next = Samples.with(
                seen,
                new State.Approved(Samples.NOON, Samples.LATER),
                List.of(Samples.review("one")),
                Set.of(Step.TELL));

        var won = Crowd.of(() -> applications().replace(seen, next));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        Samples.assertSame(applications().find(seen.subject().realm(), seen.id()), next.numbered(2));
    }

    @Test
    default void every_state_comes_back_as_it_went() {
        for (var state : List.of(
                new State.InReview(Samples.LATER),
                new State.Approved(Samples.NOON, Samples.LATER),
                new State.Rejected(Rejection.PICTURE, Samples.LATER),
                new State.Withdrawn(Why.REFUTED, Samples.LATER),
                new State.Done(Samples.LATER),
                new State.Closed(Samples.LATER))) {
            var seen = Samples.filed(newcomer());
            applications().file(seen);

            applications().replace(seen, Samples.with(seen, state, List.of(), Set.of(Step.CARRY_OUT, Step.TELL)));

            var found = applications().find(seen.subject().realm(), seen.id()).orElseThrow();
            assertThat(found.state()).usingRecursiveComparison().isEqualTo(state);
            assertThat(found.progress().pending()).containsExactlyInAnyOrder(Step.CARRY_OUT, Step.TELL);
        }
    }

    @Test
    default void reviews_come_back_in_their_order() {
        var seen = Samples.filed(newcomer());
        applications().file(seen);
        var first = Samples.with(seen, new State.InReview(Samples.NOON), List.of(Samples.review("one")), Set.of());
        applications().replace(seen, first);
        var both = List.of(Samples.review("one"), Samples.review("two"));

        applications()
                .replace(
                        first.numbered(2),
                        Samples.with(first.numbered(2), new State.Done(Samples.LATER), both, Set.of()));

        var found = applications().find(seen.subject().realm(), seen.id()).orElseThrow();
        assertThat(found.progress().reviews()).containsExactlyElementsOf(both);
    }
}
