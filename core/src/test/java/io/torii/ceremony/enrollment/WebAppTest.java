package io.torii.ceremony.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Holdings;
import io.torii.domain.enrollment.Past;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import io.torii.fake.Desk;
import io.torii.fake.MemoryEnrollments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A device and the 6-digit code that came with it. */
class WebAppTest {
    private static final Subject SUBJECT = new Subject("realm", "user");
    private static final Method DEVICE = new Method("device", MethodKind.PUSH, Instant.EPOCH, true);
    private static final Method CODE =
            new Method("code", MethodKind.APP, Instant.EPOCH, true, Optional.of("device"), Optional.empty());
    private static final Method PHONE = new Method("phone", MethodKind.PHONE, Instant.EPOCH, true);

    private final Desk desk = new Desk(new MemoryEnrollments(), SUBJECT);

    /** R4: neither of the two was there before the other, whichever is told. */
    @Test
    void they_are_one_first_method_bound_with_the_password_alone() {
        has(DEVICE, CODE);

        desk.ceremony().bound(SUBJECT, first("device"));
        var again = desk.ceremony().bound(SUBJECT, first("code"));

        assertThat(desk.stage()).isEqualTo(Stage.REGISTERING);
        assertThat(past().boundAt()).contains(desk.clock.now());
        assertThat(again.verdict()).isEqualTo(Verdict.ALREADY);
    }

    @Test
    void beside_an_older_method_they_are_not_new() {
        has(PHONE, DEVICE, CODE);
        desk.ceremony().hadMethod(SUBJECT);

        desk.ceremony().bound(SUBJECT, first("device"));

        assertThat(past().boundAt()).isEmpty();
    }

    /** R61. */
    @Test
    void with_nothing_else_nobody_applies() {
        has(DEVICE, CODE);
        desk.ceremony().bound(SUBJECT, first("device"));
        desk.ceremony().tried(SUBJECT, "device");

        assertThat(desk.ceremony().apply(SUBJECT).verdict()).isEqualTo(Verdict.WEB_APP_ONLY);
        has(DEVICE, CODE, PHONE);

        assertThat(desk.ceremony().apply(SUBJECT).made()).isTrue();
    }

    private void has(Method... stored) {
        desk.has(new Holdings(new Methods(List.of(stored)), MethodPolicy.EVERYTHING, false));
    }

    private Past past() {
        return desk.ceremony().dossier(SUBJECT).past();
    }

    private Bound first(String credential) {
        return new Bound(credential, desk.clock.now(), Proof.PASSWORD_ALONE);
    }
}
