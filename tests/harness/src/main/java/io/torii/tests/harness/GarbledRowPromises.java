package io.torii.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.application.JpaPhotos;
import io.torii.keycloak.application.PhotoRenewal;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.keycloak.token.JpaTokens;
import io.torii.keycloak.token.TokenRenewal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** One row that is not what it was keeps no other from being sealed for the present master key (R44). */
public record GarbledRowPromises(KeycloakSession session, String realm) {
    private static final Instant NOW = Instant.parse("2027-04-01T00:00:00Z");

    @Test
    public void a_seed_that_was_cut_holds_up_no_other() {
        var cut = RenewalPromises.token();
        var made = RenewalPromises.token();
        new JpaTokens(session, RotatedKeys.of(10)).keep(realm, List.of(cut, made), NOW);
        change("update TORII_TOKEN set SEALED = :next where SERIAL = :id", "A".repeat(24), cut.serial());

        assertThat(new TokenRenewal(factory(), RotatedKeys.of(11, 10)).run()).isEqualTo(1);

        assertThat(new JpaTokens(session, RotatedKeys.of(11)).face(realm, made.serial()))
                .contains(made.face());
    }

    @Test
    public void pictures_that_were_cut_or_are_nobodys_hold_up_no_other() {
        var subject = new Subject(realm, UUID.randomUUID().toString());
        var all = Stream.generate(RenewalPromises::picture).limit(5).toList();
        all.forEach(id -> new JpaPhotos(factory(), RotatedKeys.of(12)).keep(subject, id, new byte[] {1}, NOW));
        var others = List.of(all.get(0), all.get(4));
        var places = all.stream().map(ApplicationId::value).toList();
        change("update TORII_PHOTO set SEALED = :next where ID = :id", new byte[20], places.get(1));
        change("update TORII_PHOTO set USER_ID = :next where ID = :id", " ", places.get(2));
        change(
                "update TORII_PHOTO set ID = :next where ID = :id",
                "no " + places.get(3).substring(3),
                places.get(3));

        assertThat(new PhotoRenewal(factory(), RotatedKeys.of(13, 12)).run()).isEqualTo(2);

        assertThat(others).allSatisfy(id -> assertThat(new JpaPhotos(factory(), RotatedKeys.of(13)).find(subject, id))
                .isPresent());
    }

    /** As nothing of ours writes it. */
    private void change(String update, Object next, String id) {
        var changed = new OwnTransaction(factory()).get(rows -> rows.createNativeQuery(update)
                .setParameter("next", next)
                .setParameter("id", id)
                .executeUpdate());
        assertThat(changed).isEqualTo(1);
    }

    private KeycloakSessionFactory factory() {
        return session.getKeycloakSessionFactory();
    }
}
