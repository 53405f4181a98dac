package io.torii.authenticators.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.keycloak.application.OfficePlace;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.application.UploadTicket;
import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.incident.Reference;
import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.Way;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** The pages of a {@link Visit}. */
record Pages(Visit visit) {
    /** Who has a pick-up code types it, who has none applies. */
    void home(PageWords said) {
        show("torii-application.ftl", new HomePage(said));
    }

    /** The picture first, then what happened. */
    void applying(PageWords said) {
        if (visit.uploads().photo().isPresent()) {
            show("torii-application-file.ftl", new FilePage(said, causes(), when()));
            return;
        }
        var session = visit.context().getSession();
        var ticket = UploadTicket.issue(session, visit.context().getAuthenticationSession());
        show("torii-application-photo.ftl", PhotoPage.of(session, ticket, said));
    }

    /** How the application stands. */
    void state(Application application, PageWords words) {
        var made = times().exact(application.filing().at());
        var pending = application.state().isUndecided();
        show("torii-application-state.ftl", new StatePage(words, made, pending, pending ? when() : ""));
    }

    /** The same page for every account that cannot apply here, whatever the reason is (R93). */
    void closed(Reference reference) {
        show(
                "torii-application-closed.ftl",
                new ClosedPage(new OfficePlace(visit.context().getRealm()).words(), reference));
    }

    /** The code, once. */
    Response filed(String code) {
        var address = new RecoveryAddress(visit.context().getSession()).address(Way.APPLICATION);
        return visit.context()
                .form()
                .setAttribute("torii", new FiledPage(code, when(), address.toString()))
                .setDetachedAuthSession()
                .createForm("torii-application-filed.ftl");
    }

    /** Its code was shown once: with it, or at a counter, one goes on. */
    void over() {
        var address = new RecoveryAddress(visit.context().getSession()).address(Way.APPLICATION);
        var place = new OfficePlace(visit.context().getRealm()).words();
        show("torii-application-over.ftl", new OverPage(place, address.toString()));
    }

    private String when() {
        return times().exact(visit.desk().lookedAt());
    }

    private WrittenTime times() {
        return WrittenTime.of(visit.context().getSession(), visit.context().getUser());
    }

    private static List<String> causes() {
        return Arrays.stream(Cause.values()).map(Cause::name).toList();
    }

    private void show(String template, Object page) {
        var context = visit.context();
        context.challenge(context.form()
                .setExecution(context.getExecution().getId())
                .setAttribute("torii", page)
                .createForm(template));
    }
}
