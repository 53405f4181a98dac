package io.torii.authenticators.desk;

import io.torii.keycloak.trusted.BrowserTrust;
import io.torii.keycloak.trusted.Objections;
import io.torii.keycloak.trusted.TrustDesk;
import java.util.Optional;

/** "Trust this browser": offered beside every method, never ticked beforehand, heeded after the factor (R19). */
public record Tick(Visit visit) {
    private static final String FIELD = "torii-trust";

    /** For how many days it would be; empty where this sign-in has nothing to tick. */
    Optional<Integer> offer() {
        var context = visit.context();
        var trust = new BrowserTrust(context.getSession(), context.getUser());
        return !visit.guarded()
                        && trust.offered(context.getAuthenticationSession().getClient(), visit.request())
                ? Optional.of(new TrustDesk(context.getSession()).days())
                : Optional.empty();
    }

    /** A method that counts has just verified the user: the browser is trusted if that was ticked and nothing is against it. */
    public void heed() {
        var context = visit.context();
        var ticked = visit.field(FIELD).filter("yes"::equals).isPresent() && offer().isPresent();
        if (ticked
                && new Objections(context.getSession(), context.getUser()).now().isEmpty()) {
            var language = context.getSession().getContext().resolveLocale(context.getUser());
            new TrustDesk(context.getSession())
                    .trust(context.getUser(), context.getAuthenticationSession().getClient(), language);
            context.getEvent().detail("torii_trusted", "true");
        }
    }
}
