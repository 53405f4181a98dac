package io.torii.ceremony.application;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Kind;
import io.torii.domain.application.PickUp;
import io.torii.domain.application.PickUp.Verdict;
import io.torii.domain.application.PickUpCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One typed pick-up code. An application that there is not is judged as one whose code is another (R93). */
record Entry(Guarded guarded, Optional<Application> standing) {
    private static final int TRIES = 5;

    /** Longer than any window. */
    private static final Duration REMEMBERED = Duration.ofDays(8);

    private static final ApplicationId NONE = new ApplicationId("A".repeat(22));

    PickUp judge(Subject subject, String typed) {
        if (standing.filter(Entry::waived).isPresent()) {
            // The realm asked for none when it was filed.
            return right();
        }
        var code = PickUpCode.parse(typed);
        if (code.isEmpty()) {
            return PickUp.refused(Verdict.MALFORMED);
        }
        if (!guarded.ports().stores().slots().claim(tries(subject))) {
            return PickUp.refused(Verdict.EXHAUSTED);
        }
        return matches(subject, code.get()) ? right() : PickUp.refused(Verdict.WRONG);
    }

    /** What ends MFA has no code, and shows nobody how it stands who has the password alone (R85). */
    private static boolean waived(Application standing) {
        return standing.kind() == Kind.REGISTER_AGAIN
                && standing.filing().pickUp().isEmpty();
    }

    private boolean matches(Subject subject, PickUpCode code) {
        var id = standing.map(Application::id).orElse(NONE);
        var digest = standing.flatMap(each -> each.filing().pickUp());
        return guarded.ports()
                .draws()
                .keys()
                .of(subject.realm(), KeyPurpose.PICK_UP)
                .verifying()
                .map(key -> code.digest(id, key))
                .anyMatch(typed -> digest.filter(typed::matches).isPresent());
    }

    /** Which right entry it follows: each gives five new tries, and nothing else does. */
    private Slot tries(Subject subject) {
        var entered = standing.flatMap(each -> each.progress().entered())
                .map(Instant::getEpochSecond)
                .orElse(0L);
        var id = standing.map(Application::id).orElse(NONE);
        return new Slot(
                subject, List.of("application.pick-up", id.value(), String.valueOf(entered)), TRIES, REMEMBERED);
    }

    private PickUp right() {
        var application = standing.orElseThrow();
        var applications = guarded.ports().stores().applications();
        var noted = guarded.change(
                () -> applications.find(application.subject().realm(), application.id()),
                course -> Optional.of(course.entered()));
        return noted.map(PickUp::right).orElseGet(() -> PickUp.refused(Verdict.WRONG));
    }
}
