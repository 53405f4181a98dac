package io.torii.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.token.FactoryToken;
import io.torii.domain.token.TokenMode;
import io.torii.domain.token.TokenSeed;
import io.torii.keycloak.application.JpaPhotos;
import io.torii.keycloak.application.PhotoRenewal;
import io.torii.keycloak.token.JpaTokens;
import io.torii.keycloak.token.TokenRenewal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;

/** What the job makes of seeds and pictures while master keys are rotated (R44); the numbers are keys, the present one first. */
public record RenewalPromises(KeycloakSession session, String realm) {
    private static final Instant NOW = Instant.parse("2027-04-01T00:00:00Z");
    private static final byte[] PICTURE = {1, 2, 3};
    private static final TokenMode MODE = new TokenMode(TokenMode.Kind.TOTP, TokenMode.Hash.SHA1, 6, 30);

    @Test
    public void a_seed_opens_without_the_key_that_was_taken_away() {
        var made = token();
        tokens(1).keep(realm, List.of(made), NOW);

        assertThat(seeds(2, 1)).isEqualTo(1);
        assertThat(seeds(2, 1)).isZero();

        assertThat(tokens(2).face(realm, made.serial())).contains(made.face());
        assertThat(tokens(1).face(realm, made.serial())).isEmpty();
    }

    @Test
    public void a_seed_that_no_key_opens_and_one_without_an_earlier_key_stay_as_they_are() {
        var made = token();
        tokens(5).keep(realm, List.of(made), NOW);

        assertThat(seeds(4, 3)).isZero();
        assertThat(seeds(5)).isZero();

        assertThat(tokens(5).face(realm, made.serial())).contains(made.face());
    }

    @Test
    public void a_picture_opens_without_the_key_that_was_taken_away() {
        var subject = new Subject(realm, UUID.randomUUID().toString());
        var id = picture();
        photos(6).keep(subject, id, PICTURE, NOW);

        assertThat(pictures(8, 7)).isZero();
        assertThat(pictures(7, 6)).isEqualTo(1);
        assertThat(pictures(7, 6)).isZero();

        assertThat(photos(7).find(subject, id))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(PICTURE));
        assertThat(photos(6).find(subject, id)).isEmpty();
    }

    private int pictures(int... masters) {
        return new PhotoRenewal(session.getKeycloakSessionFactory(), RotatedKeys.of(masters)).run();
    }

    static ApplicationId picture() {
        return new ApplicationId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    }

    private int seeds(int... masters) {
        return new TokenRenewal(session.getKeycloakSessionFactory(), RotatedKeys.of(masters)).run();
    }

    private JpaTokens tokens(int... masters) {
        return new JpaTokens(session, RotatedKeys.of(masters));
    }

    private JpaPhotos photos(int... masters) {
        return new JpaPhotos(session.getKeycloakSessionFactory(), RotatedKeys.of(masters));
    }

    static FactoryToken token() {
        var serial = "R" + UUID.randomUUID();
        return new FactoryToken(
                serial, TokenSeed.of(new byte[20]), MODE, 0, new FactoryToken.Make("Maker", "Model"), "mari");
    }
}
