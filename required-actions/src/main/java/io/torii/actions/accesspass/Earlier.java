package io.torii.actions.accesspass;

import io.torii.actions.enrollment.Lines;
import io.torii.actions.enrollment.Times;
import io.torii.domain.method.Method;
import io.torii.domain.method.Methods;
import io.torii.keycloak.accesspass.FormerMethods;
import io.torii.keycloak.accesspass.OpenVisit;
import io.torii.keycloak.accesspass.PassSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.RequiredActionContext;

/** The methods that the account had before this visit, and those that were registered in it (R37). */
final class Earlier {
    private final RequiredActionContext context;
    private final Methods all;
    private final Notes notes;
    private final Set<String> before;
    private final OpenVisit open;
    private final FormerMethods former;

    Earlier(RequiredActionContext context, Methods all) {
        var user = context.getUser();
        this.context = context;
        this.all = all;
        this.notes = new Notes(context.getAuthenticationSession());
        this.before = notes.before(all.stored().stream().map(Method::credential).toList());
        this.open = new OpenVisit(context.getSession(), context.getRealm(), user);
        this.former = new FormerMethods(context.getSession(), context.getRealm(), user);
    }

    /** What was registered in this visit. */
    Methods registered() {
        return new Methods(all.stored().stream()
                .filter(method -> !before.contains(method.credential()))
                .toList());
    }

    /** What is registered from now on makes these the earlier ones, also when its user leaves. */
    void begin(Instant until) {
        if (notes.begins()) {
            open.begin(before, until);
        }
    }

    /** Ends the account's sessions as soon as a first method is there. */
    void arrive() {
        if (!registered().stored().isEmpty() && notes.arrives()) {
            former.endSessions();
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
        end(kept().stream()
                .filter(method -> !ticked.contains(method.credential()))
                .toList());
    }

    /** All of them, as an approved window has it (R5). */
    void end() {
        if (due()) {
            end(kept());
        }
    }

    /** The visit ends: nobody has said that they stay, unless the realm proposes it. */
    void lapse() {
        if (PassSettings.earlier(RealmPolicy.of(context.getRealm())) == PassSettings.Earlier.END) {
            end();
        }
        open.close();
    }

    private void end(List<Method> going) {
        notes.answer();
        open.close();
        former.end(all, going);
    }

    private List<Method> kept() {
        return new Methods(all.stored().stream()
                        .filter(method -> before.contains(method.credential()))
                        .toList())
                .bindings();
    }
}
