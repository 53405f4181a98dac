package io.torii.authenticators.recovery;

import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.recovery.FailurePage;
import io.torii.keycloak.recovery.Grant;
import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.RecoveryFlow;
import io.torii.keycloak.recovery.RecoveryNotes;
import io.torii.keycloak.recovery.RecoveryWords;
import io.torii.keycloak.recovery.VerificationDesk;
import io.torii.keycloak.recovery.Way;
import io.torii.keycloak.recovery.Ways;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;

/** One request to recovery's first step: from the front page to the service and, after it, to what was chosen. */
final class Visit {
    private static final String ASKED =
            AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + RecoveryAddress.WAY;

    private final AuthenticationFlowContext context;
    private final Pages pages;
    private final Place place;
    private final Grant grant;

    Visit(AuthenticationFlowContext context) {
        this.context = context;
        this.pages = new Pages(context);
        this.place = new Place(context.getAuthenticationSession());
        this.grant = new Grant(context.getSession(), context.getAuthenticationSession());
    }

    /** The page that this sign-in is at, again after a reload and after the way back from the service. */
    void open() {
        var failure = new RecoveryNotes(context.getAuthenticationSession()).failure();
        if (place.over()) {
            var again = new RecoveryAddress(context.getSession()).address().toString();
            var support = new RecoveryWords(context.getSession()).support();
            pages.show("torii-recovery-over.ftl", new OverPage(again, support));
        } else if (failure.isPresent()) {
            pages.show(FailurePage.TEMPLATE, FailurePage.of(context.getSession(), failure.get()));
        } else if (grant.owner().isPresent()) {
            new Choosing(context).open(grant.owner().get());
        } else {
            place.way().or(this::asked).ifPresentOrElse(this::go, this::front);
        }
    }

    /** The user pressed a button. */
    void act() {
        var pressed = pages.field("torii-act");
        if (place.over()) {
            open();
        } else if (grant.owner().isPresent()) {
            new Choosing(context).act(grant.owner().get());
        } else if (pressed.equals("leave")) {
            leave();
        } else if (pressed.equals("front")) {
            front();
        } else {
            Way.named(pressed).ifPresentOrElse(this::go, this::open);
        }
    }

    private void go(Way way) {
        if (!new Ways(context.getSession()).offers(way)) {
            front();
            return;
        }
        switch (way) {
            case IDENTITY -> atHand();
            case APPLICATION -> apply();
        }
    }

    /** Only into the flow in which the step comes next that lets nobody in. */
    private void apply() {
        if (new RecoveryFlow(context.getRealm()).is(context.getTopLevelFlow())) {
            context.success();
        } else {
            front();
        }
    }

    /** What is needed there, before the user is sent there (R10). */
    private void atHand() {
        place.at(Way.IDENTITY);
        var words = new RecoveryWords(context.getSession());
        var name = new VerificationDesk(context.getSession()).name().orElse("");
        pages.show("torii-recovery-identity.ftl", new IdentityPage(name, words.atHand(), words.support()));
    }

    private void leave() {
        new VerificationDesk(context.getSession())
                .leave(context.getAuthenticationSession(), Optional.empty())
                .map(address -> Response.seeOther(address).build())
                .ifPresentOrElse(context::challenge, this::front);
    }

    private void front() {
        place.front();
        var session = context.getSession();
        var signIn = new SecurityInfoAddress(session).address().toString();
        var support = new RecoveryWords(session).support();
        pages.show("torii-recovery.ftl", new FrontPage(new Ways(session).offered(), signIn, support));
    }

    private Optional<Way> asked() {
        return place.fresh() ? Way.named(context.getAuthenticationSession().getClientNote(ASKED)) : Optional.empty();
    }
}
