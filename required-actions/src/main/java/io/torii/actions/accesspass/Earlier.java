package io.torii.actions.accesspass;

import io.torii.actions.enrollment.Lines;
import io.torii.actions.enrollment.Times;
import io.torii.domain.method.Method;
import io.torii.domain.method.Methods;
import io.torii.keycloak.accesspass.FormerMethods;
import io.torii.keycloak.accesspass.PassSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keycloak.authentication.RequiredActionContext;

/** The methods that the account had before this visit, and those that were registered in it (R37). */
final class Earlier {
    private final RequiredActionContext context;
    private final Methods all;
    private final Notes notes;
    private final Set<String> before;

    Earlier(RequiredActionContext context, Methods all) {
        this.context = context;
        this.all = all;
        this.notes = new Notes(context.getAuthenticationSession());
        this.before = notes.before(all.stored().stream().map(Method::credential).toList());
    }

    /** What was registered in this visit. */
    Methods registered() {
        return those(method -> !before.contains(method.credential()));
    }

    /** Ends the account's sessions as soon as a first method is there. */
    void arrive() {
        if (!registered().stored().isEmpty() && notes.arrives()) {
            former().endSessions();
        }
    }

    /** Whether the user has to say which of the earlier ones are still in their hands. */
    boolean due() {
        return !registered().stored().isEmpty() && !kept().isEmpty() && !notes.answered();
    }

    void show() {
        var ticked = PassSettings.earlier(RealmPolicy.of(context.getRealm())) == PassSettings.Earlier.STAY;
        var lines = new Lines(context.getUser(), Times.of(context)).of(new Methods(kept()));
        var ids = kept().stream().map(Method::credential).toList();
        context.challenge(context.form()
                .setAttribute("torii", EarlierPage.of(ids, lines, ticked))
                .createForm("torii-registration-earlier.ftl"));
    }

    /** What is not ticked ends. */
    void answer() {
        var ticked = Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().get("torii-keep"))
                .orElse(List.of());
        notes.answer();
        former().end(
                        all,
                        kept().stream()
                                .filter(method -> !ticked.contains(method.credential()))
                                .toList());
    }

    /** All of them, as an approved window has it (R5). */
    void end() {
        if (due()) {
            notes.answer();
            former().end(all, kept());
        }
    }

    private List<Method> kept() {
        return those(method -> before.contains(method.credential())).bindings();
    }

    private Methods those(Predicate<Method> which) {
        return new Methods(all.stored().stream().filter(which).toList());
    }

    private FormerMethods former() {
        return new FormerMethods(context.getSession(), context.getRealm(), context.getUser());
    }
}
