package io.torii.endpoints.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.Form;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Search;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.application.CaseHold;
import io.torii.keycloak.binding.Privilege;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** The oldest case that this reviewer may decide now and nobody else has before them. */
record NextCase(KeycloakSession session, StaffDoor door, Subject reviewer) {
    /** How many pages of the queue are looked at. */
    private static final int PAGES = 5;

    /** @param except the id of one that is left out: the reviewer goes on from it */
    Optional<HoldView> take(String except) {
        return IntStream.range(0, PAGES)
                .boxed()
                .flatMap(this::page)
                .filter(each -> !each.id().value().equals(except))
                .filter(this::decidable)
                .flatMap(this::held)
                .findFirst();
    }

    private Stream<Application> page(int number) {
        var search = new Search(realm(), Set.of(Phase.SUBMITTED, Phase.IN_REVIEW), number * Search.MOST, Search.MOST);
        return desk().reviews().list(search).stream();
    }

    private Stream<HoldView> held(Application application) {
        return new CaseHold(session, application)
                .take(reviewer.user()).stream()
                        .map(until -> new HoldView(application.id().value(), until.toString()));
    }

    /** Whether this reviewer is none of those who may not, and its time has come; deciding judges it all again. */
    private boolean decidable(Application application) {
        var user = session.users()
                .getUserById(
                        session.getContext().getRealm(), application.subject().user());
        var role = ReviewDoor.role(application, user != null && Privilege.of(user));
        return user != null
                && door.sight().sees(role, user)
                && door.holds(role)
                && !involved(application, reviewer.user())
                && ripe(application);
    }

    /** Whether this person has a part in it already: applied, filed it, or was the first of two reviewers. */
    static boolean involved(Application application, String person) {
        var clerk = application.filing().counter().map(counter -> counter.clerk());
        return application.subject().user().equals(person)
                || clerk.filter(person::equals).isPresent()
                || application.progress().reviews().stream()
                        .anyMatch(review -> review.reviewer().equals(person));
    }

    private boolean ripe(Application application) {
        var filing = application.filing();
        var from = filing.form() == Form.PHOTO
                ? filing.at().plus(desk().reviews().terms().hold())
                : filing.at();
        return !from.isAfter(new KeycloakClock().now());
    }

    private ApplicationDesk desk() {
        return Torii.of(session).applications();
    }

    private String realm() {
        return session.getContext().getRealm().getId();
    }
}
