package io.torii.ceremony.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Stage;
import io.torii.fake.Desk;
import io.torii.fake.MemoryEnrollments;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R91. */
class AddressCeremonyTest {
    private static final Subject SUBJECT = new Subject("realm", "user");

    private final Desk desk = new Desk(new MemoryEnrollments(), SUBJECT);

    @Test
    void the_latest_change_of_address_is_noted() {
        desk.address().moved(SUBJECT);
        desk.clock.pass(Duration.ofHours(1));

        desk.address().moved(SUBJECT);

        assertThat(desk.ceremony().dossier(SUBJECT).past().movedAt()).contains(desk.clock.now());
    }

    @Test
    void noting_it_does_not_end_what_an_account_from_before_counts_as_R3() {
        desk.has("app").address().moved(SUBJECT);

        assertThat(desk.stage()).isEqualTo(Stage.ACTIVE);
    }
}
