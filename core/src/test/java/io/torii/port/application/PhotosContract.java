package io.torii.port.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Filing;
import io.torii.domain.application.Form;
import io.torii.domain.application.Origin;
import io.torii.domain.application.Request;
import io.torii.domain.application.State;
import io.torii.domain.application.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of pictures keeps (R36); run by the fake here and by Keycloak's on a server. */
public interface PhotosContract {
    Instant NOON = Instant.parse("2020-11-22T12:00:00Z");

    Photos photos();

    Applications applications();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    @Test
    default void a_picture_of_half_a_megabyte_is_found_by_its_own_user_and_by_nobody_else() {
        var subject = newcomer();
        var id = id();

        photos().keep(subject, id, picture(), NOON);

        assertThat(photos().find(subject, id))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(picture()));
        assertThat(photos().isKept(subject, id)).isTrue();
        assertThat(photos().find(newcomer(), id)).isEmpty();
        assertThat(photos().isKept(newcomer(), id)).isFalse();
        assertThat(photos().find(subject, id())).isEmpty();
    }

    @Test
    default void a_picture_that_no_application_took_is_erased_after_a_while() {
        var subject = newcomer();
        var id = id();
        photos().keep(subject, id, picture(), NOON);

        photos().erase(subject.realm(), NOON, NOON);
        assertThat(photos().isKept(subject, id)).isTrue();

        photos().erase(subject.realm(), NOON, NOON.plusSeconds(1));
        assertThat(photos().isKept(subject, id)).isFalse();
    }

    @Test
    default void the_picture_of_an_open_application_stays_and_that_of_a_closed_one_goes_on_its_day() {
        var subject = newcomer();
        var filed = filed(subject);
        photos().keep(subject, filed.id(), picture(), NOON.minusSeconds(60));
        applications().file(filed);

        photos().erase(subject.realm(), NOON, NOON);
        assertThat(photos().isKept(subject, filed.id())).isTrue();

        var closed = new Application.Progress(
                new State.Withdrawn(Why.USER, NOON.plusSeconds(60)), List.of(), Set.of(), Optional.empty());
        applications().replace(filed, new Application(filed.id(), subject, filed.filing(), closed, 1));
        photos().erase(subject.realm(), NOON.plusSeconds(60), NOON);
        assertThat(photos().isKept(subject, filed.id())).isTrue();
        photos().erase(subject.realm(), NOON.plusSeconds(61), NOON);
        assertThat(photos().isKept(subject, filed.id())).isFalse();
    }

    @Test
    default void another_realm_erases_nothing() {
        var subject = newcomer();
        var id = id();
        photos().keep(subject, id, picture(), NOON);

        var erased = photos().erase("elsewhere", NOON.plusSeconds(9), NOON.plusSeconds(9));

        assertThat(erased).isZero();
        assertThat(photos().isKept(subject, id)).isTrue();
    }

    private static byte[] picture() {
        var bytes = new byte[600_000];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }

    private static Application filed(Subject subject) {
        var filing = new Filing(
                Request.again(Cause.BROKEN, ""), Form.PHOTO, NOON, Origin.UNKNOWN, Optional.empty(), Optional.empty());
        return Application.filed(id(), subject, filing);
    }

    private static ApplicationId id() {
        return new ApplicationId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    }
}
