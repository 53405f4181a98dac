package io.torii.ceremony.application;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Eligibility;
import io.torii.domain.application.Filed;
import io.torii.domain.application.Filing;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.Form;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Order;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Premises;
import io.torii.domain.application.Reviewing;
import io.torii.domain.application.Terms;
import io.torii.domain.application.Why;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes one application, or says why not. What it costs is claimed last, so that a refusal costs nothing. */
record Acceptance(Guarded guarded, Terms terms) {
    private static final Duration DAY = Duration.ofDays(1);

    Filed file(Order order) {
        var applicant = ports().applicants().of(order.subject());
        return applicant
                .map(account -> refusal(order, account).map(Filed::refused).orElseGet(() -> taken(order, account)))
                .orElseGet(() -> Filed.refused(FilingRefusal.OFF));
    }

    private Optional<FilingRefusal> refusal(Order order, Applicant applicant) {
        var earlier = ports().stores().applications().of(order.subject());
        var today = ports().applicants().today(order.subject().realm());
        return new Eligibility(order, applicant, earlier, terms.filing())
                .refusal(ports().clock().now(), today)
                .or(() -> order.way()
                        .photo()
                        .filter(photo -> !kept(order.subject(), photo))
                        .map(gone -> FilingRefusal.NO_PHOTO))
                .or(() -> claimed(order) ? Optional.empty() : Optional.of(FilingRefusal.TOO_MANY));
    }

    private Filed taken(Order order, Applicant applicant) {
        var id = order.way()
                .photo()
                .orElseGet(() -> new ApplicationId(ports().draws().chance().handle()));
        var code = Optional.of(terms.filing().pickUp() && order.request().kind() == Kind.REGISTER_AGAIN)
                .filter(asked -> asked)
                .map(asked -> PickUpCode.of(ports().draws().chance().bytes(PickUpCode.LENGTH)));
        var application = application(order, id, code);
        replace(order);
        if (!ports().stores().applications().file(application)) {
            return Filed.refused(FilingRefusal.ALREADY_OPEN);
        }
        return Filed.taken(new FollowUp(guarded).of(decidedAtOnce(application, applicant)), code);
    }

    private void replace(Order order) {
        guarded.change(
                () -> ports().stores().applications().open(order.subject()).filter(order::replaces),
                course -> course.withdraw(Why.REPLACED));
    }

    private Application application(Order order, ApplicationId id, Optional<PickUpCode> code) {
        var now = ports().clock().now();
        var key = ports().draws()
                .keys()
                .of(order.subject().realm(), KeyPurpose.PICK_UP)
                .current();
        var filing = new Filing(
                order.request(),
                order.way().form(),
                now,
                order.origin(),
                order.way().counter(),
                code.map(shown -> shown.digest(id, key)));
        return Application.filed(id, order.subject(), filing);
    }

    /** Where the realm lets the clerk's filing count as a decision (R53). */
    private Application decidedAtOnce(Application filed, Applicant applicant) {
        var decides = terms.filing().counterDecides()
                && applicant.roleless()
                && filed.filing().form() == Form.COUNTER;
        if (!decides) {
            return filed;
        }
        var premises = new Premises(
                applicant, ports().applicants().today(filed.subject().realm()));
        var reviewing =
                new Reviewing(filed, terms.review(), premises, ports().clock().now());
        return guarded.stored(filed, reviewing.atCounter().after()).orElse(filed);
    }

    private boolean kept(Subject subject, ApplicationId photo) {
        return ports().stores().photos().isKept(subject, photo);
    }

    private boolean claimed(Order order) {
        var limits = terms.filing().limits();
        var realm = order.subject().realm();
        return order.way()
                .counter()
                .map(counter -> claim(new Subject(realm, counter.clerk()), "clerk", limits.perClerk()))
                .orElseGet(() -> claim(order.subject(), "user", limits.perUser())
                        && claim(
                                new Subject(realm, "network " + order.origin().block()),
                                "network",
                                limits.perNetwork()));
    }

    private boolean claim(Subject whose, String what, int places) {
        return ports().stores().slots().claim(new Slot(whose, List.of("application.filed", what), places, DAY));
    }

    private ApplicationPorts ports() {
        return guarded.ports();
    }
}
