package io.torii.keycloak.enrollment;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.Subject;
import io.torii.domain.calendar.Exemption;
import io.torii.domain.calendar.Who;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.UserMemberships;
import io.torii.keycloak.notice.PolicyNotices;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/**
 * Tells who holds torii-policy that somebody was put where the calendar leaves them alone, and of each sign-in of a
 * break-glass account (R100).
 */
record ExemptionWatch(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(ExemptionWatch.class);

    /** What an administrator does. */
    void note(AdminEvent event) {
        Joining.of(event).ifPresent(joining -> {
            var subject = new Subject(event.getRealmId(), joining.user());
            new AfterCommit(session, subject).run(own -> new ExemptionWatch(own).joined(subject, joining));
        });
    }

    /** What a user does: nothing that goes wrong here stops it. */
    void note(Event event) {
        if (event.getType() != EventType.LOGIN || event.getUserId() == null) {
            return;
        }
        try {
            var subject = new Subject(event.getRealmId(), event.getUserId());
            fitting(subject, Exemption::isBreakGlass).ifPresent(exemption -> entered(subject, event));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Whether a break-glass account has signed in was not told: %s",
                    e.getClass().getName());
        }
    }

    private void joined(Subject subject, Joining joining) {
        fitting(subject, exemption -> joining.into(session, exemption.who()))
                .ifPresent(exemption -> new PolicyNotices(session).exempted(subject, name(exemption.who())));
    }

    private void entered(Subject subject, Event event) {
        var client = Optional.ofNullable(event.getClientId()).orElse("");
        Metrics.globalRegistry
                .counter(
                        "torii.exemption.entries",
                        "realm",
                        session.getContext().getRealm().getName())
                .increment();
        LOG.warnf("The break-glass account %s has signed in to %s", subject.user(), client);
        new PolicyNotices(session).entered(subject, client);
    }

    /** The one of these that leaves the user alone now. */
    private Optional<Exemption> fitting(Subject subject, Predicate<Exemption> which) {
        var realm = session.getContext().getRealm();
        // Most realms have none: then nobody is looked up.
        var some = CalendarSettings.of(RealmPolicy.of(realm)).exempting(new KeycloakClock().now()).stream()
                .filter(which)
                .toList();
        var user = some.isEmpty() ? null : session.users().getUserById(realm, subject.user());
        return Optional.ofNullable(user)
                .map(found -> new UserMemberships(session, realm, found))
                .flatMap(memberships -> some.stream()
                        .filter(exemption -> exemption.who().fits(memberships))
                        .findFirst());
    }

    private static String name(Who who) {
        return who.kind().name().toLowerCase(Locale.ROOT) + ":" + who.name();
    }
}
