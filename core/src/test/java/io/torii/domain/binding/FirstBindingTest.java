package io.torii.domain.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.enrollment.Binding;
import io.torii.domain.enrollment.Binding.Reason;
import io.torii.domain.enrollment.Binding.Verdict;
import io.torii.domain.enrollment.Past;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R4. */
class FirstBindingTest {
    private static final Instant NOW = Instant.parse("2026-04-15T09:00:00Z");
    private static final List<MailDomain> OWN = List.of(new MailDomain("example.ac.jp"));
    private static final Optional<Instant> YESTERDAY = Optional.of(NOW.minus(Duration.ofDays(1)));

    @Test
    void a_new_account_binds_by_the_rule() {
        assertThat(judge(fresh("a@example.com"), FirstRule.PASSWORD))
                .isEqualTo(new Binding(Verdict.PASSWORD, Reason.RULE));
        assertThat(judge(fresh("a@example.com"), FirstRule.TAP)).isEqualTo(new Binding(Verdict.PASS, Reason.RULE));
        assertThat(judge(fresh("a@example.com"), FirstRule.MAIL_CODE))
                .isEqualTo(new Binding(Verdict.MAIL_CODE, Reason.RULE));
        assertThat(judge(fresh("a@example.com"), FirstRule.AUTO))
                .isEqualTo(new Binding(Verdict.MAIL_CODE, Reason.RULE));
    }

    @Test
    void an_address_of_the_realm_itself_or_below_it_proves_nothing() {
        assertThat(judge(fresh("a@EXAMPLE.ac.jp"), FirstRule.MAIL_CODE).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(judge(fresh("a@mail.example.ac.jp"), FirstRule.MAIL_CODE).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(judge(fresh("a@notexample.ac.jp"), FirstRule.MAIL_CODE).verdict())
                .isEqualTo(Verdict.MAIL_CODE);
        assertThat(judge(fresh(null), FirstRule.MAIL_CODE).verdict()).isEqualTo(Verdict.PASS);
        assertThat(judge(fresh("a@example.ac.jp"), FirstRule.AUTO).verdict()).isEqualTo(Verdict.PASSWORD);
    }

    @Test
    void without_own_domains_auto_is_the_password() {
        var policy = new BindingPolicy(FirstRule.AUTO, Duration.ofDays(30), List.of(), List.of());

        assertThat(FirstBinding.judge(fresh("a@example.com"), policy, NOW).verdict())
                .isEqualTo(Verdict.PASSWORD);
    }

    @Test
    void a_network_lets_in_who_comes_from_it() {
        var inside =
                new Facts(Past.NONE, false, false, YESTERDAY, new Facts.Reach(Optional.empty(), false, "192.0.2.77"));
        var outside =
                new Facts(Past.NONE, false, false, YESTERDAY, new Facts.Reach(Optional.empty(), false, "192.0.3.1"));

        assertThat(judge(inside, FirstRule.NETWORK)).isEqualTo(new Binding(Verdict.PASSWORD, Reason.NETWORK));
        assertThat(judge(outside, FirstRule.NETWORK)).isEqualTo(new Binding(Verdict.PASS, Reason.NETWORK));
    }

    @Test
    void who_ever_had_a_method_needs_a_pass() {
        var had = new Past(true, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

        assertThat(judge(facts(had, false, false), FirstRule.PASSWORD))
                .isEqualTo(new Binding(Verdict.PASS, Reason.HAD_METHOD));
        assertThat(judge(facts(Past.NONE, true, false), FirstRule.PASSWORD).reason())
                .isEqualTo(Reason.HAD_METHOD);
    }

    @Test
    void who_holds_a_privileged_role_needs_a_pass() {
        assertThat(judge(facts(Past.NONE, false, true), FirstRule.PASSWORD))
                .isEqualTo(new Binding(Verdict.PASS, Reason.PRIVILEGED));
    }

    @Test
    void the_window_closes_at_its_instant() {
        assertThat(since(NOW.minus(Duration.ofDays(30)).plusSeconds(1)).verdict())
                .isEqualTo(Verdict.PASSWORD);
        assertThat(since(NOW.minus(Duration.ofDays(30)))).isEqualTo(new Binding(Verdict.PASS, Reason.WINDOW));
        assertThat(since(NOW.plus(Duration.ofDays(400))).verdict()).isEqualTo(Verdict.PASSWORD);
    }

    @Test
    void an_account_of_unknown_age_has_no_window() {
        var unknown =
                new Facts(Past.NONE, false, false, Optional.empty(), new Facts.Reach(Optional.empty(), false, ""));

        assertThat(judge(unknown, FirstRule.PASSWORD).reason()).isEqualTo(Reason.WINDOW);
    }

    @Test
    void a_window_that_staff_opened_stands_in_for_the_pass_until_its_instant() {
        var open = new Past(
                true, Optional.empty(), Optional.of(NOW.plusSeconds(1)), false, Optional.empty(), Optional.empty());
        var over = new Past(true, Optional.empty(), Optional.of(NOW), false, Optional.empty(), Optional.empty());

        assertThat(judge(facts(open, true, false), FirstRule.TAP))
                .isEqualTo(new Binding(Verdict.PASSWORD, Reason.OPENED));
        assertThat(judge(facts(over, true, false), FirstRule.TAP).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void what_the_owner_stopped_only_staff_open_again() {
        var opened = Past.NONE.openUntil(NOW.plusSeconds(60), NOW);
        var stopped = opened.stop();

        var forged = new Past(
                false, Optional.empty(), Optional.of(NOW.plusSeconds(60)), true, Optional.empty(), Optional.empty());

        assertThat(judge(facts(forged, false, false), FirstRule.PASSWORD).reason())
                .isEqualTo(Reason.STOPPED);
        assertThat(judge(facts(stopped, false, false), FirstRule.PASSWORD))
                .isEqualTo(new Binding(Verdict.PASS, Reason.STOPPED));
        assertThat(judge(facts(stopped.openUntil(NOW.plusSeconds(60), NOW), false, false), FirstRule.PASSWORD))
                .isEqualTo(new Binding(Verdict.PASSWORD, Reason.OPENED));
    }

    @Test
    void ranges_are_read_strictly() {
        for (var wrong : List.of("", "example.org", "192.0.2.0/33", "192.0.2.0/", "192.0.2.0/-1", "2001:db8::/129")) {
            assertThatThrownBy(() -> NetworkRange.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_range_contains_what_begins_like_it() {
        assertThat(NetworkRange.parse("2001:db8::/32").contains("2001:db8:1::7"))
                .isTrue();
        assertThat(NetworkRange.parse("2001:db8::/32").contains("2001:db9::7")).isFalse();
        assertThat(NetworkRange.parse("192.0.2.128/25").contains("192.0.2.127")).isFalse();
        assertThat(NetworkRange.parse("192.0.2.1").contains("192.0.2.1")).isTrue();
        assertThat(NetworkRange.parse("192.0.2.1").contains("192.0.2.2")).isFalse();
        assertThat(NetworkRange.parse("0.0.0.0/0").contains("198.51.100.1")).isTrue();
        assertThat(NetworkRange.parse("0.0.0.0/0").contains("2001:db8::1")).isFalse();
        assertThat(NetworkRange.parse("0.0.0.0/0").contains("unknown")).isFalse();
        assertThat(NetworkRange.parse("0.0.0.0/0").contains(null)).isFalse();
    }

    @Test
    void what_is_no_domain_is_refused() {
        for (var wrong : List.of("", "jp", "a b.jp", "@example.org")) {
            assertThatThrownBy(() -> new MailDomain(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Binding since(Instant since) {
        var reach = new Facts.Reach(Optional.empty(), false, "");
        return judge(new Facts(Past.NONE, false, false, Optional.of(since), reach), FirstRule.PASSWORD);
    }

    private static Facts fresh(String confirmed) {
        return new Facts(Past.NONE, false, false, YESTERDAY, new Facts.Reach(Optional.ofNullable(confirmed), true, ""));
    }

    private static Facts facts(Past past, boolean hasMethod, boolean privileged) {
        return new Facts(past, hasMethod, privileged, YESTERDAY, new Facts.Reach(Optional.empty(), false, ""));
    }

    private static Binding judge(Facts facts, FirstRule rule) {
        var networks = List.of(NetworkRange.parse("192.0.2.0/24"));
        return FirstBinding.judge(facts, new BindingPolicy(rule, Duration.ofDays(30), networks, OWN), NOW);
    }
}
