package io.torii.ceremony.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Stage;
import io.torii.fake.Desk;
import io.torii.fake.MemoryEnrollments;
import org.junit.jupiter.api.Test;

class ActivationCeremonyTest {
    private static final Subject SUBJECT = new Subject("realm", "user");

    private final Desk desk = new Desk(new MemoryEnrollments(), SUBJECT);

    /** R75: a node may die between the two, and nobody would come by again. */
    @Test
    void what_ends_at_activation_is_ended_before_it_is_stored() {
        desk.ready("app").ceremony().apply(SUBJECT);
        desk.clock.pass(Desk.TERMS.delay());

        desk.activation().run(200);

        assertThat(desk.ahead).endsWith("ACTIVE while SCHEDULED");
        assertThat(desk.stage()).isEqualTo(Stage.ACTIVE);
    }
}
