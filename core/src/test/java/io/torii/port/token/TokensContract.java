package io.torii.port.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.token.Arrival;
import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenMode;
import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import io.torii.domain.token.TokenSeed;
import io.torii.domain.token.TokenState;
import io.torii.fake.Crowd;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of tokens promises (R59). */
public interface TokensContract {
    Instant NOW = Instant.parse("2027-04-01T00:00:00Z");
    TokenSeed SEED = TokenSeed.parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    Tokens tokens();

    /** The realm under test. */
    String realm();

    @Test
    default void a_token_is_kept_once_and_opens_for_its_own_serial_number() {
        var made = made(serial());

        assertThat(tokens().keep(realm(), List.of(made), NOW)).containsExactly(Arrival.KEPT);
        assertThat(tokens().keep(realm(), List.of(made), NOW)).containsExactly(Arrival.THERE);

        var found = tokens().find(realm(), made.serial()).orElseThrow();
        assertThat(found.place().state()).isEqualTo(TokenState.FREE);
        assertThat(found.mode()).isEqualTo(made.mode());
        assertThat(found.make()).isEqualTo(made.make());
        assertThat(found.meantFor()).isEqualTo("mari");
        assertThat(tokens().face(realm(), made.serial())).contains(made.face());
        assertThat(tokens().find(UUID.randomUUID().toString(), made.serial())).isEmpty();
    }

    @Test
    default void another_seed_under_the_same_serial_number_changes_nothing() {
        var made = made(serial());
        tokens().keep(realm(), List.of(made), NOW);
        var other = new FactoryToken(
                made.serial(), TokenSeed.of(new byte[20]), made.mode(), made.counter(), made.make(), "ken");

        assertThat(tokens().keep(realm(), List.of(other), NOW)).containsExactly(Arrival.DIFFERS);
        assertThat(tokens().face(realm(), made.serial())).contains(made.face());
    }

    @Test
    default void a_serial_number_in_another_case_is_the_same_token() {
        var made = made(serial());
        tokens().keep(realm(), List.of(made), NOW);

        var other = made(made.serial().toUpperCase(Locale.ROOT));

        assertThat(tokens().keep(realm(), List.of(other), NOW)).containsExactly(Arrival.THERE);
    }

    @Test
    default void two_imports_at_once_keep_each_token_once() {
        var list = List.of(made(serial()), made(serial()), made(serial()));

        var arrivals = Crowd.of(4, () -> tokens().keep(realm(), list, NOW));

        assertThat(arrivals.stream().flatMap(List::stream).filter(Arrival.KEPT::equals))
                .hasSize(list.size());
    }

    @Test
    default void a_free_token_is_handed_to_exactly_one_of_eight() {
        var serial = kept();

        var handed = Crowd.of(8, () -> tokens().assign(newcomer(), serial, NOW));

        assertThat(Collections.frequency(handed, true)).isEqualTo(1);
    }

    @Test
    default void a_token_is_used_by_who_has_it_and_once() {
        var serial = kept();
        var mari = newcomer();
        tokens().assign(mari, serial, NOW);

        assertThat(tokens().use(newcomer(), serial, "other")).isFalse();
        var used = Crowd.of(8, () -> tokens().use(mari, serial, "credential"));

        assertThat(Collections.frequency(used, true)).isEqualTo(1);
        assertThat(tokens().of(mari)).extracting(Token::serial).containsExactly(serial);
        assertThat(tokens().of(mari).get(0).place().credential()).contains("credential");
    }

    @Test
    default void one_that_is_given_back_goes_on_from_the_press_that_is_told() {
        var serial = kept();
        var mari = newcomer();
        tokens().assign(mari, serial, NOW);
        var handed = tokens().find(realm(), serial).orElseThrow();

        assertThat(tokens().end(realm(), handed, Optional.of(7L), NOW)).isTrue();

        assertThat(tokens().of(mari)).isEmpty();
        assertThat(tokens().face(realm(), serial).orElseThrow().counter()).isEqualTo(7);
        assertThat(tokens().end(realm(), handed, Optional.of(7L), NOW)).isFalse();
        assertThat(tokens().assign(newcomer(), serial, NOW)).isTrue();
    }

    @Test
    default void one_that_is_gone_has_no_seed_and_is_ended_by_exactly_one_of_eight() {
        var serial = kept();
        var free = tokens().find(realm(), serial).orElseThrow();

        var ended = Crowd.of(8, () -> tokens().end(realm(), free, Optional.empty(), NOW));

        assertThat(Collections.frequency(ended, true)).isEqualTo(1);
        assertThat(tokens().face(realm(), serial)).isEmpty();
        assertThat(tokens().assign(newcomer(), serial, NOW)).isFalse();
        assertThat(tokens().keep(realm(), List.of(made(serial)), NOW)).containsExactly(Arrival.REVOKED);
    }

    private String kept() {
        var made = made(serial());
        tokens().keep(realm(), List.of(made), NOW);
        return made.serial();
    }

    private Subject newcomer() {
        return new Subject(realm(), UUID.randomUUID().toString());
    }

    private static String serial() {
        return UUID.randomUUID().toString();
    }

    private static FactoryToken made(String serial) {
        var mode = new TokenMode(Kind.HOTP, Hash.SHA256, 8, 0);
        return new FactoryToken(serial, SEED, mode, 3, new FactoryToken.Make("Contoso", "Key"), "mari");
    }
}
