package io.torii.domain.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.enrollment.Binding;
import io.torii.domain.enrollment.Binding.Reason;
import io.torii.domain.enrollment.Binding.Verdict;
import io.torii.domain.enrollment.Past;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R4, R91: which mail addresses prove something. */
class AddressTest {
    private static final Instant NOW = Instant.parse("2026-04-15T09:00:00Z");
    private static final List<MailDomain> OWN = List.of(new MailDomain("example.ac.jp"));
    private static final Optional<Instant> YESTERDAY = Optional.of(NOW.minus(Duration.ofDays(1)));

    @Test
    void an_address_that_its_user_changed_proves_nothing_for_72_hours_R91() {
        var moved = Past.NONE.moved(NOW.minus(Duration.ofDays(3)).plusSeconds(1));
        var settled = Past.NONE.moved(NOW.minus(Duration.ofDays(3)));

        for (var rule : List.of(FirstRule.AUTO, FirstRule.MAIL_CODE)) {
            for (var mail : List.of("a@example.com", "a@example.ac.jp")) {
                assertThat(judge(reached(moved, mail, true), rule))
                        .isEqualTo(new Binding(Verdict.PASS, Reason.ADDRESS));
            }
            assertThat(judge(reached(settled, "a@example.com", true), rule).verdict())
                    .isEqualTo(Verdict.MAIL_CODE);
        }
        assertThat(judge(reached(moved, "a@example.com", true), FirstRule.PASSWORD)
                        .verdict())
                .isEqualTo(Verdict.PASSWORD);
    }

    @Test
    void an_outside_address_that_is_not_confirmed_does_not_free_from_the_code() {
        for (var rule : List.of(FirstRule.AUTO, FirstRule.MAIL_CODE)) {
            assertThat(judge(reached(Past.NONE, "a@example.com", false), rule))
                    .isEqualTo(new Binding(Verdict.PASS, Reason.ADDRESS));
        }
        assertThat(judge(reached(Past.NONE, "a@example.ac.jp", false), FirstRule.AUTO)
                        .verdict())
                .isEqualTo(Verdict.PASSWORD);
    }

    @Test
    void a_change_of_address_stays_noted_whatever_else_happens() {
        var moved = Past.NONE.moved(NOW);

        for (var later : List.of(
                moved.withMethod(), moved.boundAt(NOW), moved.stop(), moved.openUntil(NOW.plusSeconds(1), NOW))) {
            assertThat(later.movingAt(NOW)).isTrue();
        }
    }

    private static Facts reached(Past past, String mail, boolean confirmed) {
        return new Facts(past, false, false, YESTERDAY, new Facts.Reach(Optional.of(mail), confirmed, ""));
    }

    private static Binding judge(Facts facts, FirstRule rule) {
        return FirstBinding.judge(facts, new BindingPolicy(rule, Duration.ofDays(30), List.of(), OWN), NOW);
    }
}
