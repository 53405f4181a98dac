package io.torii.ceremony.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Course;
import io.torii.domain.application.Filed;
import io.torii.domain.application.Order;
import io.torii.domain.application.PickUp;
import io.torii.domain.application.Terms;
import io.torii.domain.application.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an applicant, and the account's owner, do with an application. Each call is committed when it returns. */
public final class ApplicationCeremony {
    private final ApplicationPorts ports;
    private final Guarded guarded;
    private final Supplier<Terms> terms;

    /** @param terms are asked for when an application is filed */
    public ApplicationCeremony(ApplicationPorts ports, Supplier<Terms> terms) {
        this.ports = ports;
        this.guarded = new Guarded(ports);
        this.terms = terms;
    }

    /** Takes an application, and tells every address and method of the account that it came (R12). */
    public Filed file(Order order) {
        // A window whose time is over must not stand in the way until a job has closed it.
        guarded.change(() -> open(order.subject()), guarded::mature);
        return new Acceptance(guarded, terms.get()).file(order);
    }

    /** The open one, else the newest that there ever was. */
    public Optional<Application> standing(Subject subject) {
        return open(subject).or(() -> of(subject).stream().findFirst());
    }

    /** All of this user, the newest first. */
    public List<Application> of(Subject subject) {
        return ports.stores().applications().of(subject);
    }

    /** Takes the open one back, while there is something to take back. */
    public Optional<Application> withdraw(Subject subject, Why why) {
        return guarded.change(() -> open(subject), course -> course.withdraw(why));
    }

    /** The account's owner said "not me" to this one (R12). */
    public Optional<Application> refute(String realm, ApplicationId id) {
        return guarded.change(
                () -> ports.stores().applications().find(realm, id), course -> course.withdraw(Why.REFUTED));
    }

    /** What happened to the account takes this step of the open one, if it is one of its steps. */
    public Optional<Application> happened(Subject subject, Function<Course, Optional<Application>> step) {
        return guarded.change(() -> open(subject), step);
    }

    /** Somebody typed the pick-up code; five tries, which a right one renews. Tries are counted before it is looked at. */
    public PickUp enter(Subject subject, String typed) {
        return new Entry(guarded, standing(subject)).judge(subject, typed);
    }

    /**
     * Whether who registers by this one may go on (R5).
     *
     * @param bound whether a method was bound by the same hand already
     */
    public boolean leadsOn(String realm, ApplicationId id, boolean bound) {
        return ports.stores()
                .applications()
                .find(realm, id)
                .filter(each -> new Course(each, ports.clock().now()).leadsOn(bound))
                .isPresent();
    }

    /** A method was registered at this instant, and is committed; earlier ones end with the first (R5). */
    public Optional<Application> registered(Subject subject, Instant at) {
        return guarded.change(() -> open(subject), course -> course.registered(at));
    }

    private Optional<Application> open(Subject subject) {
        return ports.stores().applications().open(subject);
    }
}
