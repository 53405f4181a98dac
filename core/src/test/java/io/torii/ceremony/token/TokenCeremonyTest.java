package io.torii.ceremony.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.Imported;
import io.torii.domain.token.RowProblem;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace.Pair;
import io.torii.domain.token.TokenHandling;
import io.torii.domain.token.TokenList;
import io.torii.domain.token.TokenList.Fault;
import io.torii.domain.token.TokenMode;
import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import io.torii.domain.token.TokenSeed;
import io.torii.domain.token.TokenState;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryTokens;
import io.torii.fake.MemoryVerifiers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R59, R88, R94. The seed is that of RFC 4226, whose codes are known. */
final class TokenCeremonyTest {
    private static final String REALM = "realm";
    private static final Subject MARI = new Subject(REALM, "mari");
    private static final Subject KEN = new Subject(REALM, "ken");
    private static final TokenSeed SEED = TokenSeed.parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    private static final TokenMode PRESSES = new TokenMode(Kind.HOTP, Hash.SHA1, 6, 0);
    private static final TokenMode TIME = new TokenMode(Kind.TOTP, Hash.SHA1, 8, 30);
    private static final List<String> CODES = List.of("755224", "287082", "359152", "969429", "338314", "254676");

    private final MemoryTokens tokens = new MemoryTokens();
    private final MemoryVerifiers verifiers = new MemoryVerifiers();
    private final HandClock clock = new HandClock();
    private final TokenCeremony ceremony = new TokenCeremony(new TokenPorts(tokens, verifiers, clock));

    @BeforeEach
    void a_token_of_each_kind_and_a_user_who_may_have_them() {
        tokens.keep(REALM, List.of(made("P-1", PRESSES), made("T-1", TIME)), clock.now());
        verifiers.entitled.add(MARI);
        verifiers.entitled.add(KEN);
    }

    @Test
    void a_token_verifies_nothing_until_its_first_code_is_typed() {
        assertThat(ceremony.assign(MARI, "P-1")).isEqualTo(TokenHandling.DONE);
        assertThat(verifiers.faces).isEmpty();

        assertThat(ceremony.activate(MARI, "P-1", "000000")).isEqualTo(TokenHandling.CODE);
        assertThat(ceremony.activate(MARI, "P-1", CODES.get(2))).isEqualTo(TokenHandling.DONE);

        assertThat(place().state()).isEqualTo(TokenState.ACTIVE);
        assertThat(verifiers.faces.get("credential-P-1").counter()).isEqualTo(3);
    }

    @Test
    void a_token_is_handed_to_one_user_and_proven_by_no_other() {
        assertThat(ceremony.assign(MARI, "P-1")).isEqualTo(TokenHandling.DONE);
        assertThat(ceremony.assign(KEN, "P-1")).isEqualTo(TokenHandling.PLACE);
        assertThat(ceremony.assign(MARI, "no-such")).isEqualTo(TokenHandling.UNKNOWN);

        assertThat(ceremony.activate(KEN, "P-1", CODES.get(0))).isEqualTo(TokenHandling.UNKNOWN);
        assertThat(ceremony.activate(MARI, "P-1", CODES.get(0))).isEqualTo(TokenHandling.DONE);
        assertThat(ceremony.activate(MARI, "P-1", CODES.get(1))).isEqualTo(TokenHandling.PLACE);
    }

    @Test
    void one_that_is_revoked_while_its_code_is_judged_verifies_nothing() {
        ceremony.assign(MARI, "P-1");
        var handed = token();
        verifiers.meanwhile = () -> tokens.end(REALM, handed, Optional.empty(), clock.now());

        assertThat(ceremony.activate(MARI, "P-1", CODES.get(0))).isEqualTo(TokenHandling.PLACE);

        assertThat(verifiers.faces).isEmpty();
    }

    @Test
    void only_who_holds_a_role_for_it_gets_one_and_keeps_the_right_to_prove_it_R88() {
        verifiers.entitled.remove(KEN);
        assertThat(ceremony.assign(KEN, "P-1")).isEqualTo(TokenHandling.ROLE);

        ceremony.assign(MARI, "P-1");
        verifiers.entitled.remove(MARI);
        assertThat(ceremony.activate(MARI, "P-1", CODES.get(0))).isEqualTo(TokenHandling.ROLE);
    }

    @Test
    void five_apps_and_tokens_together_are_all_that_one_has_R94() {
        verifiers.otherApps.put(MARI, 4);
        assertThat(ceremony.assign(MARI, "P-1")).isEqualTo(TokenHandling.DONE);
        assertThat(ceremony.assign(MARI, "T-1")).isEqualTo(TokenHandling.FULL);

        verifiers.otherApps.put(MARI, 5);
        assertThat(ceremony.activate(MARI, "P-1", CODES.get(0))).isEqualTo(TokenHandling.FULL);
    }

    @Test
    void one_that_was_pressed_in_a_pocket_goes_on_after_two_codes_in_a_row() {
        active();

        assertThat(ceremony.resynchronise(MARI, "P-1", new Pair(CODES.get(4), CODES.get(3))))
                .isEqualTo(TokenHandling.CODE);
        assertThat(ceremony.resynchronise(MARI, "P-1", new Pair(CODES.get(3), CODES.get(4))))
                .isEqualTo(TokenHandling.DONE);

        assertThat(verifiers.faces.get("credential-P-1").counter()).isEqualTo(5);
        assertThat(ceremony.resynchronise(MARI, "T-1", new Pair("", ""))).isEqualTo(TokenHandling.UNKNOWN);
    }

    @Test
    void a_clock_that_no_sign_in_would_follow_is_told_and_not_taken() {
        clock.pass(Duration.between(clock.now(), Instant.ofEpochSecond(59 + 60)));
        ceremony.assign(MARI, "T-1");

        assertThat(ceremony.activate(MARI, "T-1", "94287082")).isEqualTo(TokenHandling.CLOCK);
        clock.pass(Duration.ofSeconds(-30));
        assertThat(ceremony.activate(MARI, "T-1", "94287082")).isEqualTo(TokenHandling.DONE);
    }

    @Test
    void one_that_is_given_back_serves_the_next_with_no_code_that_was_seen() {
        active();

        assertThat(ceremony.end(REALM, token(), true)).isEqualTo(TokenHandling.DONE);
        assertThat(verifiers.faces).isEmpty();
        assertThat(place().state()).isEqualTo(TokenState.FREE);

        ceremony.assign(KEN, "P-1");
        assertThat(ceremony.activate(KEN, "P-1", CODES.get(0))).isEqualTo(TokenHandling.CODE);
        assertThat(ceremony.activate(KEN, "P-1", CODES.get(1))).isEqualTo(TokenHandling.DONE);
    }

    @Test
    void one_that_is_gone_is_erased_and_never_comes_back() {
        active();

        assertThat(ceremony.end(REALM, token(), false)).isEqualTo(TokenHandling.DONE);

        assertThat(verifiers.faces).isEmpty();
        assertThat(tokens.face(REALM, "P-1")).isEmpty();
        assertThat(ceremony.end(REALM, token(), true)).isEqualTo(TokenHandling.PLACE);
        assertThat(ceremony.assign(MARI, "P-1")).isEqualTo(TokenHandling.PLACE);
    }

    @Test
    void the_same_list_again_doubles_nothing_and_what_differs_is_named() {
        var text =
                """
                serial number,secret key,time interval
                S-1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,30
                bad row
                S-2,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,60
                """;
        var importing = new TokenImport(new TokenPorts(tokens, verifiers, clock));
        var bad = new Fault(3, RowProblem.FIELDS);

        assertThat(importing.take(REALM, list(text))).isEqualTo(new Imported(2, 0, List.of(bad)));
        assertThat(importing.take(REALM, list(text))).isEqualTo(new Imported(0, 2, List.of(bad)));
        assertThat(importing.take(REALM, list(text.replace(",60", ",30"))))
                .isEqualTo(new Imported(0, 1, List.of(bad, new Fault(4, RowProblem.DIFFERS))));
        assertThat(importing.take("other", list(text)).kept()).isEqualTo(2);
    }

    private void active() {
        ceremony.assign(MARI, "P-1");
        ceremony.activate(MARI, "P-1", CODES.get(0));
    }

    private Token token() {
        return tokens.find(REALM, "P-1").orElseThrow();
    }

    private Token.Place place() {
        return token().place();
    }

    private static TokenList list(String text) {
        return Optional.of(text).flatMap(TokenList::parse).orElseThrow();
    }

    private static FactoryToken made(String serial, TokenMode mode) {
        return new FactoryToken(serial, SEED, mode, 0, new FactoryToken.Make("", ""), "");
    }
}
