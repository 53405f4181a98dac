package io.torii.authenticators.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.PickUp;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.application.StateWords;
import io.torii.keycloak.calendar.WrittenTime;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;

/**
 * The code that was handed out when an application was made: in the approved window it leads on to registering, which
 * ends in no session (R5); before and after it says how the application stands (R85).
 */
public record PickingUp(AuthenticationFlowContext context) {
    /** What the code says; the application is there when it is right and led nowhere. The flow may have succeeded. */
    public Entry enter(String typed) {
        var entry = Torii.of(context.getSession()).applications().enter(subject(), typed);
        if (entry.verdict() != PickUp.Verdict.RIGHT) {
            record(entry.verdict());
        }
        return switch (entry.verdict()) {
            case RIGHT -> right(entry.application().orElseThrow());
            case MALFORMED, WRONG -> new Entry(PageWords.of("torii-pick-up-wrong"), Optional.empty());
            case EXHAUSTED -> new Entry(PageWords.of("torii-pick-up-blocked"), Optional.empty());
        };
    }

    private Entry right(Application application) {
        var open = application.window(new KeycloakClock().now()).isPresent();
        if (open && !leadsOn(application)) {
            return new Entry(PageWords.of("torii-pick-up-closed"), Optional.empty());
        }
        var times = WrittenTime.of(context.getSession(), context.getUser());
        return new Entry(new StateWords(times).of(application), Optional.of(application));
    }

    /** False where the realm registers nobody this way: the flow does not succeed then. */
    private boolean leadsOn(Application application) {
        var grant = new RegistrationGrant(context.getSession(), context.getAuthenticationSession());
        if (!grant.available()) {
            return false;
        }
        grant.give(context.getUser(), application.id());
        if (grant.lead()) {
            context.success();
        }
        return true;
    }

    private void record(PickUp.Verdict verdict) {
        context.getEvent()
                .clone()
                .user(context.getUser())
                .detail(Details.REASON, verdict.name())
                .error("torii_pick_up_refused");
    }

    private Subject subject() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    /**
     * What a typed code has come to, unless the flow has succeeded.
     *
     * @param words what to say
     * @param application whose code it is
     */
    public record Entry(PageWords words, Optional<Application> application) {}
}
