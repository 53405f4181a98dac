package io.torii.domain.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.phone.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineupTest {
    private static final Terms ANY = new Terms(Strength.ANY, 1, Set.of());
    private static final Ranking USER = new Ranking(Order.USER, Set.of(MethodKind.SECURITY_KEY), PhoneStanding.ALLOWED);

    private static final Method PHONE = method("p1", MethodKind.PHONE);
    private static final Method OTHER_PHONE = method("p2", MethodKind.PHONE);
    private static final Method APP = method("a1", MethodKind.APP);
    private static final Method KEY = method("k1", MethodKind.SECURITY_KEY);
    private static final Method PASSKEY = method("w1", MethodKind.PASSKEY);
    private static final Method CODES = method("r1", MethodKind.RECOVERY_CODES);

    @Test
    void every_number_channel_and_app_is_a_line_of_its_own_in_the_users_order() {
        var channels = Map.of("p1", List.of(Channel.TEXT, Channel.CALL), "p2", List.of(Channel.TEXT));

        var lineup = Lineup.of(offer(CODES, PHONE, APP, OTHER_PHONE), ANY, USER, channels);

        assertThat(lineup.lines())
                .extracting(Line::key)
                .containsExactly("PHONE:TEXT:p1", "PHONE:CALL:p1", "APP::a1", "PHONE:TEXT:p2", "RECOVERY_CODES::r1");
    }

    @Test
    void the_authenticator_last_used_is_asked_first_and_one_never_used_last() {
        var never = method("d0", MethodKind.PUSH);
        var earlier = device("d1", 1);
        var later = device("d2", 2);

        assertThat(lineup(ANY, USER, never, earlier, later).lines())
                .extracting(Line::key)
                .containsExactly("PUSH::d2", "PUSH::d1", "PUSH::d0");
    }

    @Test
    void authenticators_never_used_stay_in_the_users_order() {
        var lineup = lineup(ANY, USER, method("d0", MethodKind.PUSH), method("d1", MethodKind.PUSH));

        assertThat(lineup.first()).map(Line::key).contains("PUSH::d0");
    }

    @Test
    void the_users_order_decides_between_kinds_whatever_was_used_last() {
        var recent = device("d2", 2);
        var older = device("d1", 1);

        assertThat(lineup(ANY, USER, APP, older, PHONE, recent).lines())
                .extracting(Line::key)
                .containsExactly("APP::a1", "PUSH::d2", "PHONE:TEXT:p1", "PUSH::d1");
        assertThat(first(ANY, USER, older, APP, recent)).isEqualTo("PUSH::d2");
    }

    @Test
    void recovery_codes_are_never_first_and_never_alone() {
        assertThat(first(ANY, USER, CODES, APP)).isEqualTo("APP::a1");
        assertThat(lineup(ANY, USER, CODES).lines()).isEmpty();
        assertThat(Lineup.of(offer(CODES, PHONE), ANY, USER, Map.of()).lines())
                .as("beside a phone that nothing reaches")
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_not_offered_and_the_second_is_asked() {
        var garbage = new Method("a0", MethodKind.APP, Instant.EPOCH, false);

        var lineup = lineup(ANY, USER, garbage, PHONE);

        assertThat(lineup.lines()).hasSize(1);
        assertThat(lineup.first()).map(Line::key).contains("PHONE:TEXT:p1");
    }

    @Test
    void what_is_switched_off_is_not_offered() {
        var policy = new MethodPolicy(PhoneStanding.ALLOWED, Set.of(MethodKind.APP));

        var lineup = Lineup.of(Lineup.Offer.of(new Methods(List.of(APP, PHONE)), policy), ANY, USER, texts());

        assertThat(lineup.lines()).extracting(Line::kind).containsExactly(MethodKind.PHONE);
    }

    @Test
    void an_alternative_is_first_only_when_nothing_else_is_there() {
        assertThat(first(ANY, USER, KEY, PHONE)).isEqualTo("PHONE:TEXT:p1");
        assertThat(first(ANY, USER, KEY)).isEqualTo("SECURITY_KEY::k1");
    }

    @Test
    void a_phone_that_is_backup_only_comes_after_everything_else() {
        var backup = new Ranking(Order.USER, Set.of(MethodKind.SECURITY_KEY), PhoneStanding.BACKUP_ONLY);

        assertThat(first(ANY, backup, PHONE, KEY)).isEqualTo("SECURITY_KEY::k1");
        assertThat(first(ANY, backup, PHONE)).isEqualTo("PHONE:TEXT:p1");
    }

    @Test
    void strongest_first_puts_keys_before_apps_before_phones() {
        var strongest = new Ranking(Order.STRONGEST_FIRST, Set.of(), PhoneStanding.ALLOWED);

        assertThat(first(ANY, strongest, PHONE, APP, PASSKEY)).isEqualTo("PASSKEY::w1");
        assertThat(first(ANY, strongest, PHONE, APP)).isEqualTo("APP::a1");
    }

    @Test
    void what_is_too_weak_is_listed_but_neither_first_nor_accepted() {
        var strong = new Terms(Strength.NO_PHONE, 1, Set.of());

        var lineup = lineup(strong, USER, PHONE, APP);

        assertThat(lineup.first()).map(Line::key).contains("APP::a1");
        assertThat(lineup.lines().get(0).obstacle()).isEqualTo(Line.Obstacle.TOO_WEAK);
        assertThat(lineup.usable("PHONE:TEXT:p1")).isEmpty();
        assertThat(lineup.usable("APP::a1")).isPresent();
    }

    @Test
    void level_3_leaves_only_what_cannot_be_phished() {
        var third = new Terms(Strength.ANY, 3, Set.of());

        assertThat(first(third, USER, APP, KEY)).isEqualTo("SECURITY_KEY::k1");
        assertThat(lineup(third, USER, APP).first()).isEmpty();
    }

    @Test
    void a_client_that_cannot_do_keys_is_asked_the_next_and_told_why() {
        var embedded = new Terms(Strength.ANY, 1, Set.of(MethodKind.PASSKEY, MethodKind.SECURITY_KEY));

        var lineup = lineup(embedded, USER, PASSKEY, APP);

        assertThat(lineup.first()).map(Line::key).contains("APP::a1");
        assertThat(lineup.heldBackByClient()).isTrue();
        assertThat(lineup(embedded, USER, APP, PASSKEY).heldBackByClient()).isFalse();
    }

    @Test
    void nobody_elses_name_finds_a_line() {
        assertThat(lineup(ANY, USER, APP).usable("APP::a2")).isEmpty();
        assertThat(lineup(ANY, USER, APP).usable(null)).isEmpty();
    }

    private static String first(Terms terms, Ranking ranking, Method... methods) {
        return lineup(terms, ranking, methods).first().map(Line::key).orElse("none");
    }

    private static Lineup lineup(Terms terms, Ranking ranking, Method... methods) {
        return Lineup.of(offer(methods), terms, ranking, texts());
    }

    private static Lineup.Offer offer(Method... methods) {
        return Lineup.Offer.of(new Methods(List.of(methods)), MethodPolicy.EVERYTHING);
    }

    private static Map<String, List<Channel>> texts() {
        return Map.of("p1", List.of(Channel.TEXT), "p2", List.of(Channel.TEXT));
    }

    private static Method device(String credential, int usedAt) {
        return new Method(
                credential,
                MethodKind.PUSH,
                Instant.EPOCH,
                true,
                Optional.empty(),
                Optional.of(Instant.ofEpochSecond(usedAt)));
    }

    private static Method method(String credential, MethodKind kind) {
        return new Method(credential, kind, Instant.EPOCH, true);
    }
}
