package io.torii.authenticators.recovery;

import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.recovery.Choice;
import io.torii.keycloak.recovery.Issuing;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** What to issue (R10): chosen and, where it has a password, typed; issued and shown once. */
final class Choosing {
    private final AuthenticationFlowContext context;
    private final Pages pages;
    private final Place place;
    private final Issuing issuing;

    Choosing(AuthenticationFlowContext context) {
        this.context = context;
        this.pages = new Pages(context);
        this.place = new Place(context.getAuthenticationSession());
        this.issuing = new Issuing(context.getSession(), context.getAuthenticationSession());
    }

    /** The page that the choice is at. */
    void open(UserModel user) {
        place.choice()
                .filter(choice -> offered(user, choice))
                .ifPresentOrElse(choice -> ask(choice, PasswordPage.Problem.NONE), () -> choose(user));
    }

    void act(UserModel user) {
        var choice = Choice.named(pages.field("torii-choice")).filter(each -> offered(user, each));
        switch (pages.field("torii-act")) {
            case "choose" -> choice.ifPresentOrElse(each -> chosen(user, each), () -> choose(user));
            case "password" ->
                choice.filter(Choice::password).ifPresentOrElse(each -> take(user, each), () -> choose(user));
            default -> choose(user);
        }
    }

    private void chosen(UserModel user, Choice choice) {
        if (choice.password()) {
            place.at(choice);
            ask(choice, PasswordPage.Problem.NONE);
        } else {
            issue(user, choice, "");
        }
    }

    private void take(UserModel user, Choice choice) {
        var typed = new TypedPassword(context);
        var problem = typed.problem(issuing, user);
        if (problem.key().isEmpty()) {
            issue(user, choice, typed.value());
        } else {
            ask(choice, problem);
        }
    }

    /** The grant is gone when somebody else was quicker: then nothing is issued, and the page says so. */
    private void issue(UserModel user, Choice choice, String password) {
        var issued = issuing.issue(choice, password);
        place.end();
        if (issued.isEmpty()) {
            new Visit(context).open();
            return;
        }
        if (choice.password()) {
            forgive(user);
        }
        var next = new SecurityInfoAddress(context.getSession()).address().toString();
        var page =
                IssuedPage.of(context.getSession(), user, issued.get(), new IssuedPage.Next(choice.password(), next));
        pages.show("torii-recovery-issued.ftl", page);
    }

    /** Who has lost the password has typed wrong ones. */
    private void forgive(UserModel user) {
        if (context.getRealm().isBruteForceProtected()) {
            context.getProtector()
                    .successfulLogin(
                            context.getRealm(),
                            user,
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of(PasswordCredentialModel.TYPE));
        }
    }

    private void choose(UserModel user) {
        place.front();
        pages.show("torii-recovery-choose.ftl", new ChoosePage(user.getUsername(), issuing.setsPassword(user)));
    }

    private void ask(Choice choice, PasswordPage.Problem problem) {
        pages.show("torii-recovery-password.ftl", new PasswordPage(choice.word(), problem));
    }

    private boolean offered(UserModel user, Choice choice) {
        return !choice.password() || issuing.setsPassword(user);
    }
}
