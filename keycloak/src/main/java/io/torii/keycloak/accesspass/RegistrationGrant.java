package io.torii.keycloak.accesspass;

import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Providers;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * That one user may register methods within one sign-in, and that this sign-in leads nowhere else: no user session, no
 * cookie, no token comes of it (R8). It stands in the notes that only the server writes. Admission leads a sign-in that
 * has it to the required action {@code torii-registration}, which never succeeds; the gate asks it nothing; the backstop
 * bars it wherever that action is not enabled.
 */
public record RegistrationGrant(KeycloakSession session, AuthenticationSessionModel signIn, Instant since) {
    private static final String NOTE = "torii.pass.grant";
    private static final String BOUND = "torii.pass.bound";
    private static final int PARTS = 5;

    /** One that is given, if it is, now. */
    public RegistrationGrant(KeycloakSession session, AuthenticationSessionModel signIn) {
        this(session, signIn, new KeycloakClock().now());
    }

    /** That of the request's own sign-in, if it has one. */
    public static Optional<RegistrationGrant> of(KeycloakSession session) {
        return Optional.ofNullable(session.getContext().getAuthenticationSession())
                .map(signIn -> new RegistrationGrant(session, signIn));
    }

    /** The same, its time running from when its pass was accepted. */
    public RegistrationGrant since(Instant accepted) {
        return new RegistrationGrant(session, signIn, accepted);
    }

    /** Whether the realm has the action that ends such a sign-in: Keycloak skips one that is switched off in silence. */
    public boolean available() {
        return Optional.ofNullable(signIn.getRealm().getRequiredActionProviderByAlias(Providers.REGISTRATION))
                .filter(RequiredActionProviderModel::isEnabled)
                .isPresent();
    }

    /**
     * Gives it, for as long as the realm lets methods be registered this way, 10 minutes by default. Then have the flow
     * go on: whatever becomes of it, it ends in no session.
     *
     * @throws IllegalStateException where the realm has no registration: ask {@link #available} first
     */
    public void give(UserModel user, Kind kind, Trust trust) {
        give(user, kind, trust, "");
    }

    /** The same for who has typed the pick-up code of an approved application: it ends with that application (R5). */
    public void give(UserModel user, ApplicationId application) {
        give(user, Kind.WINDOW, Trust.NEW, application.value());
    }

    private void give(UserModel user, Kind kind, Trust trust, String application) {
        if (!available()) {
            throw new IllegalStateException("a realm without torii-registration lets nobody in by a pass");
        }
        var life = RealmPolicy.of(signIn.getRealm()).get(PassSettings.REGISTRATION);
        var until = since.plus(life).getEpochSecond();
        signIn.setAuthNote(
                NOTE, String.join(":", kind.name(), trust.name(), String.valueOf(until), application, user.getId()));
    }

    /** Leads the sign-in, whose user is known, to registration; false where the realm has none. */
    public boolean lead() {
        if (!available()) {
            return false;
        }
        new BegunAction(signIn).drop();
        signIn.addRequiredAction(Providers.REGISTRATION);
        return true;
    }

    /** What was given to the user whom this sign-in now has, be it over. */
    public Optional<Given> given() {
        var parts = Optional.ofNullable(signIn.getAuthNote(NOTE)).orElse("").split(":", PARTS);
        var user = signIn.getAuthenticatedUser();
        if (parts.length < PARTS || user == null || !parts[PARTS - 1].equals(user.getId())) {
            return Optional.empty();
        }
        return Kind.named(parts[0])
                .map(kind -> new Given(
                        kind, Trust.named(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])), parts[3]));
    }

    /** Whether methods can be registered by it now: "not me" and a second factor end a window for who is in it too (R12). */
    public boolean open() {
        return given().filter(given -> new KeycloakClock().now().isBefore(given.until()))
                .filter(given -> given.kind() != Kind.WINDOW
                        || new GrantedWindow(session, given.application()).leadsOn(signIn.getAuthNote(BOUND) != null))
                .isPresent();
    }

    /**
     * Whether a method that is bound now begins a row of new ones: the first by a grant whose methods are new. Those that
     * follow are new with it.
     */
    public boolean firstOfNew() {
        if (given().filter(given -> given.trust() == Trust.NEW).isEmpty() || signIn.getAuthNote(BOUND) != null) {
            return false;
        }
        signIn.setAuthNote(BOUND, "true");
        return true;
    }

    /** What it was given for. */
    public enum Kind {
        /** A pass that stands for the password too: a new password may be set. */
        PASS_BOTH,
        /** A pass after the password. */
        PASS_FACTOR,
        /** The window of an approved application: earlier methods end with the first new one (R5). */
        WINDOW;

        static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
        }
    }

    /** What the methods count as that are registered by it. */
    public enum Trust {
        /** New for a day: they sign in, and change nothing that older ones guard (R103). */
        NEW,
        /** As if they had been bound with another factor. */
        SETTLED;

        static Trust named(String name) {
            return SETTLED.name().equals(name) ? SETTLED : NEW;
        }
    }

    /**
     * A grant.
     *
     * @param kind what for
     * @param trust what comes of it
     * @param until until when
     * @param application the id of the one whose window it is, empty for a pass
     */
    public record Given(Kind kind, Trust trust, Instant until, String application) {}
}
