package io.torii.actions.application;

import io.torii.actions.application.HomePage.Standing;
import io.torii.domain.application.Application;
import io.torii.domain.application.Kind;
import io.torii.domain.application.State;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.application.StateWords;
import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.Way;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one class that turns a visit's outcome into a page. */
record Answer(Visit visit) {
    /** Where the latest application stands, and what can be applied for. */
    void home(PageWords said) {
        var latest = visit.desk().standing(visit.subject());
        show("torii-applying.ftl", new HomePage(said, latest.map(this::standing).orElse(Standing.NONE), kinds(latest)));
    }

    void form(Kind kind, PageWords said) {
        show("torii-applying-form.ftl", new FormPages(visit).page(kind, said));
    }

    void filed(String code) {
        var address = new RecoveryAddress(visit.context().getSession()).address(Way.APPLICATION);
        show("torii-applying-filed.ftl", new FiledPage(code, when(), address.toString()));
    }

    void refusal(RefusalPage page) {
        show("torii-refused.ftl", page);
    }

    String when() {
        return times().exact(visit.desk().lookedAt());
    }

    private Standing standing(Application application) {
        return new Standing(
                new StateWords(times()).of(application),
                application.kind().name(),
                times().exact(application.filing().at()),
                withdrawable(application));
    }

    private static boolean withdrawable(Application application) {
        return application.state().isUndecided()
                || application.state().as(State.Approved.class).isPresent();
    }

    /** One at a time (R94). Under the calendar MFA is exempted from; without it, it is ended (R13). */
    private List<String> kinds(Optional<Application> latest) {
        if (latest.filter(Application::isOpen).isPresent()) {
            return List.of();
        }
        var bearing = visit.bearing();
        var end = bearing.due() ? Kind.EXEMPTION : Kind.END_MFA;
        return Stream.of(Kind.REGISTER_AGAIN, Kind.TOKEN, end)
                .filter(kind -> !kind.ends() || bearing.active())
                .filter(kind -> kind != Kind.TOKEN || bearing.tokenless())
                .map(Kind::name)
                .toList();
    }

    private WrittenTime times() {
        return WrittenTime.of(visit.context().getSession(), visit.context().getUser());
    }

    private void show(String template, Object page) {
        var context = visit.context();
        context.challenge(context.form().setAttribute("torii", page).createForm(template));
    }
}
