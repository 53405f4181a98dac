package io.torii.actions.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Link;
import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.gate.LinkJudgement;
import io.torii.keycloak.incident.Reference;
import io.torii.keycloak.recovery.Errand;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.RecoveryNotes;
import io.torii.keycloak.recovery.RecoveryWords;
import io.torii.keycloak.recovery.VerificationDesk;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** The page of the account's link, and what is pressed on it. */
record Visit(RequiredActionContext context) {
    void show() {
        var notes = new RecoveryNotes(context.getAuthenticationSession());
        var failure = notes.failure();
        var said = failure.map(reference -> "torii-link-failed").orElse(notes.isLinked() ? "torii-link-done" : "");
        show(new LinkPage.Said(said, failure.map(Reference::value).orElse("")), false);
    }

    void act(String pressed) {
        switch (pressed) {
            case "link" -> leave();
            case "unlink-ask" -> show(LinkPage.Said.NOTHING, true);
            case "unlink" -> {
                new RecoveryNotes(context.getAuthenticationSession()).forget();
                new LinkDesk(context.getSession()).unlink(account());
                show(new LinkPage.Said("torii-link-removed", ""), false);
            }
            default -> show();
        }
    }

    private void leave() {
        var session = context.getSession();
        var signIn = context.getAuthenticationSession();
        var factor = new LinkJudgement(session, signIn).latest().orElseThrow();
        new VerificationDesk(session)
                .leave(
                        signIn,
                        Optional.of(new Errand.Account(account(), factor.kind().name())))
                .map(address -> Response.seeOther(address).build())
                .ifPresentOrElse(context::challenge, this::show);
    }

    private void show(LinkPage.Said said, boolean asking) {
        var session = context.getSession();
        var desk = new LinkDesk(session);
        var service = new VerificationDesk(session).name().orElse("");
        var state = desk.link(account()).map(link -> state(desk, link)).orElse(LinkPage.State.NONE);
        var page = new LinkPage(service, state, new RecoveryWords(session).atHand(), said, asking);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-link.ftl"));
    }

    private LinkPage.State state(LinkDesk desk, Link link) {
        var time = WrittenTime.of(context.getSession(), context.getUser());
        return new LinkPage.State(time.exact(link.at()), time.exact(desk.countsFrom(link)));
    }

    private Subject account() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }
}
