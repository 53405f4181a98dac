package io.torii.port.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.Script;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.fake.Crowd;
import io.torii.port.call.Calls.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of calls keeps; run by the fake here and by Keycloak's on a server. */
public interface CallsContract extends CallSlips {
    @Test
    default void an_open_call_is_found_as_it_was_opened_and_in_its_own_realm_only() {
        var call = opened(newcomer());

        assertThat(calls().find(call.bound().subject().realm(), call.id())).contains(call);
        assertThat(calls().find("other", call.id())).isEmpty();
        assertThat(calls().find(call.bound().subject().realm(), id())).isEmpty();
    }

    @Test
    default void a_call_with_a_code_to_read_is_found_as_it_was_opened() {
        var plain = call(newcomer());
        var challenge = new ChallengeId("abcdefghijklmnopqrstuv");
        var script = new Script("Portal", Locale.ENGLISH, Optional.empty(), Optional.of(challenge));
        var call = new Call(plain.id(), plain.bound(), script, plain.opened(), plain.expires());

        calls().open(call);

        assertThat(calls().find(call.bound().subject().realm(), call.id())).contains(call);
    }

    @Test
    default void of_eight_that_end_it_one_does_and_its_end_stands() {
        var call = opened(newcomer());
        var turn = new AtomicInteger();

        var won = Crowd.of(() -> {
            var end = List.of(CallEnd.values()).get(turn.getAndIncrement() % 4);
            return Optional.of(end).filter(each -> calls().end(call, each));
        });

        assertThat(won.stream().flatMap(Optional::stream)).singleElement().satisfies(end -> assertThat(
                        calls().take(call.id(), call.bound()))
                .contains(end));
        assertThat(calls().find(call.bound().subject().realm(), call.id())).isEmpty();
    }

    @Test
    default void a_call_that_ended_is_known_to_be_over_and_one_that_did_not_is_not() {
        var call = opened(newcomer());
        var realm = call.bound().subject().realm();
        assertThat(calls().over(realm, call.id())).isEmpty();

        calls().end(call, CallEnd.MACHINE);
        calls().take(call.id(), call.bound());

        assertThat(calls().over(realm, call.id())).contains(call);
        assertThat(calls().over("other", call.id())).isEmpty();
        assertThat(calls().over(realm, id())).isEmpty();
    }

    @Test
    default void of_eight_that_take_an_end_one_gets_it() {
        var call = opened(newcomer());
        calls().end(call, CallEnd.APPROVED);

        var taken = Crowd.of(() -> calls().take(call.id(), call.bound()));

        assertThat(taken.stream().flatMap(Optional::stream)).containsExactly(CallEnd.APPROVED);
    }

    @Test
    default void what_was_never_opened_is_not_ended_and_has_no_end() {
        var call = call(newcomer());

        assertThat(calls().end(call, CallEnd.APPROVED)).isFalse();
        assertThat(calls().take(call.id(), call.bound())).isEmpty();
    }

    /** R97. */
    @Test
    default void an_end_is_taken_for_what_it_is_bound_to_and_else_stays_R97() {
        var call = opened(newcomer());
        var bound = call.bound();
        calls().end(call, CallEnd.APPROVED);

        var others = Stream.of(
                new Call.Bound(newcomer(), bound.purpose(), bound.target(), bound.client(), bound.signIn()),
                new Call.Bound(bound.subject(), CodePurpose.MANAGE, bound.target(), bound.client(), bound.signIn()),
                new Call.Bound(bound.subject(), bound.purpose(), "other", bound.client(), bound.signIn()),
                new Call.Bound(bound.subject(), bound.purpose(), bound.target(), "other", bound.signIn()),
                new Call.Bound(bound.subject(), bound.purpose(), bound.target(), bound.client(), "s.other"));

        assertThat(others)
                .allSatisfy(other -> assertThat(calls().take(call.id(), other)).isEmpty());
        assertThat(calls().take(call.id(), bound)).contains(CallEnd.APPROVED);
    }

    /** R29: after the prompt began, in this call. */
    @Test
    default void a_line_has_got_as_far_as_itself_did_and_no_other_R29() {
        var call = opened(newcomer());
        var other = opened(newcomer());

        calls().reach(call, "twilio/CA1", Stage.PROMPTED);
        calls().reach(call, "twilio/CA1", Stage.PROMPTED);

        assertThat(calls().reached(call, "twilio/CA1", Stage.PROMPTED)).isTrue();
        assertThat(calls().reached(call, "twilio/CA1", Stage.REPORTING)).isFalse();
        assertThat(calls().reached(call, "twilio/CA2", Stage.PROMPTED)).isFalse();
        assertThat(calls().reached(other, "twilio/CA1", Stage.PROMPTED)).isFalse();
    }

    @Test
    default void a_call_that_was_left_is_found_and_is_no_others() {
        var call = opened(newcomer());
        var other = opened(newcomer());

        calls().leave(call);

        assertThat(calls().left(call)).isTrue();
        assertThat(calls().left(other)).isFalse();
        assertThat(calls().find(call.bound().subject().realm(), call.id())).contains(call);
    }

    @Test
    default void a_call_is_found_a_while_after_its_life_and_then_no_more() {
        var call = opened(newcomer());

        pass(LIFE.plusSeconds(2));
        assertThat(calls().find(call.bound().subject().realm(), call.id())).contains(call);

        pass(Calls.REMEMBERED.plusSeconds(2));
        assertThat(calls().find(call.bound().subject().realm(), call.id())).isEmpty();
    }
}
