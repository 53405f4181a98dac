package io.torii.ceremony.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.phone.Channel;
import org.junit.jupiter.api.Test;

/** A code is good for exactly what it was bound to. */
final class CodeBindingTest {
    private final CodeBench bench = new CodeBench();

    @Test
    void a_code_for_a_sign_in_proves_no_number() {
        bench.begin();

        assertThat(bench.typeFor(bound(CodePurpose.PROVING, Channel.TEXT, "credential")))
                .isEqualTo(Reason.NONE_OPEN);
    }

    /** R9: a factor for managing is asked for managing; wrong entries of both are one person's guesses. */
    @Test
    void a_code_for_a_sign_in_is_none_to_manage_but_their_tries_are_one_count() {
        bench.begin();

        assertThat(bench.typeFor(bound(CodePurpose.MANAGE, Channel.TEXT, "credential")))
                .isEqualTo(Reason.NONE_OPEN);
        assertThat(CodePurpose.MANAGE.counted()).isEqualTo(CodePurpose.LOGIN);
        assertThat(CodePurpose.PROVING.counted()).isEqualTo(CodePurpose.PROVING);
    }

    /** Nor are its tries those of a sign-in: staff who mistype lock nobody out. */
    @Test
    void a_code_for_a_sign_in_is_none_to_read_to_the_help_desk() {
        bench.begin();

        assertThat(bench.typeFor(bound(CodePurpose.CALLER, Channel.TEXT, "credential")))
                .isEqualTo(Reason.NONE_OPEN);
        assertThat(CodePurpose.CALLER.counted()).isEqualTo(CodePurpose.CALLER);
        assertThat(CodePurpose.CALLER.isTypedByUser()).isFalse();
    }

    @Test
    void a_code_for_one_credential_is_not_good_for_another() {
        bench.begin();

        assertThat(bench.typeFor(bound(CodePurpose.LOGIN, Channel.TEXT, "other")))
                .isEqualTo(Reason.NONE_OPEN);
    }

    @Test
    void a_texted_code_is_no_spoken_one() {
        bench.begin();

        assertThat(bench.typeFor(bound(CodePurpose.LOGIN, Channel.CALL, "credential")))
                .isEqualTo(Reason.NONE_OPEN);
    }

    @Test
    void another_users_challenge_is_as_good_as_none() {
        bench.begin();
        var other = new Challenge.Bound(new Subject("realm", "other"), CodePurpose.LOGIN, Channel.TEXT, "credential");

        assertThat(bench.typeFor(other)).isEqualTo(Reason.NONE_OPEN);
    }

    @Test
    void a_code_made_under_the_previous_key_still_verifies_R44() {
        bench.begin();
        var old = bench.texted();
        bench.rotateKeys();

        assertThat(bench.type(old)).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void a_code_made_under_a_key_before_that_does_not_R44() {
        bench.begin();
        var old = bench.texted();
        bench.rotateKeys();
        bench.rotateKeys();

        assertThat(bench.type(old)).isEqualTo(Reason.WRONG);
    }

    @Test
    void proving_a_number_forgives_no_wrong_entries_at_sign_in_R31() {
        bench.begin();
        for (var i = 0; i < 4; i++) {
            bench.type(bench.wrong());
        }

        bench.prove("+819012340000");

        bench.type(bench.wrong());
        assertThat(bench.waits()).isTrue();
    }

    private static Challenge.Bound bound(CodePurpose purpose, Channel channel, String target) {
        return new Challenge.Bound(CodeBench.USER, purpose, channel, target);
    }
}
