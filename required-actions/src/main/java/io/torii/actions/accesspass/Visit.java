package io.torii.actions.accesspass;

import io.torii.actions.enrollment.Chain;
import io.torii.actions.enrollment.EnrollPage.Words;
import io.torii.actions.enrollment.Lines;
import io.torii.actions.enrollment.Offers;
import io.torii.actions.enrollment.Times;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Providers;
import io.torii.keycloak.accesspass.RegistrationGrant.Given;
import io.torii.keycloak.accesspass.RegistrationGrant.Kind;
import io.torii.keycloak.gate.Inquiry;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserModel.RequiredAction;

/** One user's visit with a pass: any number of methods, a new password where the pass stands for it, and the end. */
final class Visit {
    private static final String PASSWORD = RequiredAction.UPDATE_PASSWORD.name();
    private static final Request MANAGING = new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);

    private final RequiredActionContext context;
    private final Given given;
    private final Chain chain;
    private final Situation situation;
    private final Earlier earlier;
    private final Notes notes;

    Visit(RequiredActionContext context, Given given) {
        this.context = context;
        this.given = given;
        this.notes = new Notes(context.getAuthenticationSession());
        this.chain = new Chain(context, Providers.REGISTRATION);
        this.situation =
                new Inquiry(context.getSession(), context.getRealm(), context.getUser()).situation(MANAGING, List.of());
        this.earlier = new Earlier(context, situation.methods());
    }

    /** The page is asked for; what was registered meanwhile is looked at first. */
    void show() {
        earlier.begin(given.until());
        earlier.arrive();
        if (given.kind() == Kind.WINDOW) {
            earlier.end();
        }
        if (earlier.due()) {
            earlier.show();
        } else {
            page(said());
        }
    }

    /** The user pressed a button. */
    void act() {
        if (earlier.due()) {
            answer();
            return;
        }
        switch (field("torii-act")) {
            case "register" ->
                new Offers(context, situation)
                        .action(field("torii-kind"))
                        .ifPresentOrElse(this::leadTo, () -> page(""));
            case "password" -> password();
            case "done" -> done();
            default -> page("");
        }
    }

    /** Which of the earlier methods stay; until that is said, there is nothing else to do here. */
    private void answer() {
        if (field("torii-act").equals("earlier")) {
            earlier.answer();
            // What is left is read anew.
            new Visit(context, given).show();
        } else {
            earlier.show();
        }
    }

    private void password() {
        if (mayChangePassword()) {
            leadTo(PASSWORD);
        } else {
            page("");
        }
    }

    private void done() {
        var registered = earlier.registered().bindings().size();
        if (registered == 0 && !notes.hasPassword()) {
            page("torii-registration-nothing");
        } else {
            earlier.lapse();
            new End(context).done(registered, given.trust());
        }
    }

    private void leadTo(String alias) {
        notes.led(alias);
        chain.leadTo(alias);
    }

    /** What the action did that the visit has come back from. */
    private String said() {
        var led = notes.takeLed();
        if (led.isEmpty() || !chain.succeeded()) {
            return "";
        }
        if (led.get().equals(PASSWORD)) {
            notes.passwordSet();
            return "torii-registration-password-done";
        }
        return "torii-enroll-registered-done";
    }

    private boolean mayChangePassword() {
        return given.kind() == Kind.PASS_BOTH && chain.enabled(PASSWORD);
    }

    private void page(String said) {
        var page = new RegisterPage(
                Words.of(said),
                new Lines(context.getUser(), Times.of(context)).of(earlier.registered()),
                new Offers(context, situation).panels(),
                Times.minutes(new KeycloakClock().now(), given.until()),
                mayChangePassword());
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-registration.ftl"));
    }

    private String field(String name) {
        return Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(name))
                .orElse("");
    }
}
