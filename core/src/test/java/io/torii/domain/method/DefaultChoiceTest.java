package io.torii.domain.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.phone.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R23, R39: what a user may have asked first, and what is asked when that has gone. */
class DefaultChoiceTest {
    private static final Terms ANY = new Terms(Strength.ANY, 1, Set.of());
    private static final Set<MethodKind> KEYS = Set.of(MethodKind.SECURITY_KEY);
    private static final Ranking USER = new Ranking(Order.USER, KEYS, PhoneStanding.ALLOWED);

    private static final Method PHONE = method("p1", MethodKind.PHONE, 0);
    private static final Method APP = method("a1", MethodKind.APP, 0);
    private static final Method KEY = method("k1", MethodKind.SECURITY_KEY, 0);
    private static final Method CODES = method("r1", MethodKind.RECOVERY_CODES, 0);

    @Test
    void each_channel_of_a_number_is_a_choice_and_of_several_devices_the_one_that_is_asked() {
        var older = method("d1", MethodKind.PUSH, 1);
        var recent = method("d2", MethodKind.PUSH, 2);

        var lineup = lineup(USER, PHONE, KEY, APP, older, recent, CODES);

        assertThat(lineup.choices())
                .extracting(Line::key)
                .containsExactly("PHONE:TEXT:p1", "PHONE:CALL:p1", "APP::a1", "PUSH::d2");
    }

    /** R21. */
    @Test
    void a_phone_that_is_backup_only_is_no_choice() {
        var backup = new Ranking(Order.USER, KEYS, PhoneStanding.BACKUP_ONLY);

        assertThat(lineup(backup, PHONE, APP).choices()).extracting(Line::key).containsExactly("APP::a1");
    }

    /** R90. */
    @Test
    void where_strength_decides_there_is_nothing_to_choose() {
        var strength = new Ranking(Order.STRONGEST_FIRST, KEYS, PhoneStanding.ALLOWED);

        assertThat(lineup(strength, PHONE, APP).choices()).isEmpty();
    }

    @Test
    void the_strongest_that_may_be_first_takes_the_place_of_a_default_that_has_gone() {
        assertThat(lineup(USER, PHONE, APP, KEY).strongest()).map(Line::key).contains("APP::a1");
        assertThat(lineup(USER, PHONE, KEY).strongest()).map(Line::key).contains("PHONE:TEXT:p1");
        assertThat(lineup(USER, CODES).strongest()).isEmpty();
    }

    private static Lineup lineup(Ranking ranking, Method... methods) {
        var channels = Map.of("p1", List.of(Channel.TEXT, Channel.CALL));
        return Lineup.of(new Lineup.Offer(List.of(methods)), ANY, ranking, channels);
    }

    private static Method method(String credential, MethodKind kind, long used) {
        var last = used == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochSecond(used));
        return new Method(credential, kind, Instant.EPOCH, true, Optional.empty(), last);
    }
}
