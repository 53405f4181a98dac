package io.torii.keycloak.application;

import io.torii.ceremony.application.ApplicationCeremony;
import io.torii.ceremony.application.ReviewCeremony;
import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Filed;
import io.torii.domain.application.Order;
import io.torii.domain.application.Origin;
import io.torii.domain.application.PickUp;
import io.torii.domain.application.Why;
import io.torii.domain.where.AddressBlock;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.where.Where;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What pages work with that take applications, in the realm of the session's context. */
public final class ApplicationDesk {
    private final KeycloakSession session;
    private final RealmPolicy policy;
    private final ApplicationCeremony ceremony;

    public ApplicationDesk(KeycloakSession session, RealmPolicy policy) {
        this.session = session;
        this.policy = policy;
        this.ceremony =
                new ApplicationCeremony(Composition.of(session).ports(), () -> ApplicationSettings.terms(policy));
    }

    /** As {@link ApplicationCeremony#file}. */
    public Filed file(Order order) {
        return ceremony.file(order);
    }

    /** As {@link ApplicationCeremony#standing}. */
    public Optional<Application> standing(Subject subject) {
        return ceremony.standing(subject);
    }

    /** As {@link ApplicationCeremony#withdraw}. */
    public Optional<Application> withdraw(Subject subject, Why why) {
        return ceremony.withdraw(subject, why);
    }

    /** As {@link ApplicationCeremony#enter}. */
    public PickUp enter(Subject subject, String typed) {
        return ceremony.enter(subject, typed);
    }

    /** As {@link ApplicationCeremony#leadsOn}, of this realm. */
    public boolean leadsOn(ApplicationId id, boolean bound) {
        return ceremony.leadsOn(session.getContext().getRealm().getId(), id, bound);
    }

    /** From where this request comes, for reviewers. */
    public Origin origin() {
        var connection = session.getContext().getConnection();
        if (connection == null) {
            return Origin.UNKNOWN;
        }
        var address = connection.getRemoteAddr();
        return new Origin(AddressBlock.of(address).text(), Where.of(session).about(address, Locale.ENGLISH));
    }

    /** When staff will look at what is filed now, at the earliest (R85). */
    public Instant lookedAt() {
        var now = new KeycloakClock().now();
        return ApplicationSettings.hours(policy).next(now);
    }

    public PhotoDesk photos() {
        return Composition.of(session).photos();
    }

    /** What reviewers do. */
    public ReviewCeremony reviews() {
        return new ReviewCeremony(Composition.of(session).ports(), () -> ApplicationSettings.terms(policy)
                .review());
    }

    /** What happens to an account that applications depend on. */
    public OwnerDesk owner() {
        return new OwnerDesk(session, ceremony);
    }
}
