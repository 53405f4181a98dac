package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.enrollment.By;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.accesspass.PasswordResets;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.address.AddressDesk;
import io.torii.keycloak.gate.ChangeDoor;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.phone.Swap;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** Notices every change of methods, whoever made it and by whichever page (R2, R50, R51, R66), and of addresses (R91). */
final class CredentialWatch implements EventListenerProvider {
    static final String BY = CredentialWatchFactory.BY;

    private static final Pattern USER = Pattern.compile("users/([^/]+)(?:/.*)?");
    private static final Pattern CREDENTIAL = Pattern.compile("users/[^/]+/credentials/[^/]+");

    private static final Set<EventType> ADDRESS = Set.of(EventType.UPDATE_PROFILE, EventType.UPDATE_EMAIL);

    private final KeycloakSession session;

    CredentialWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        new ExemptionWatch(session).note(event);
        if (movesAddress(event)) {
            moved(event);
        }
        if (removesCredential(event)) {
            new ChangeDoor(session).removal(event);
        }
        if (event.getUserId() != null) {
            counting(event.getDetails()).ifPresent(kind -> changed(event, kind));
        }
    }

    private void changed(Event event, MethodKind kind) {
        var subject = new Subject(event.getRealmId(), event.getUserId());
        var commit = new AfterCommit(session, subject);
        var details = event.getDetails();
        switch (event.getType()) {
            case UPDATE_CREDENTIAL -> {
                var proof = proof(subject);
                var swapped = details.containsKey(Swap.TO);
                commit.run(own -> new MethodChange(own, subject).bound(kind, proof, swapped));
            }
            case REMOVE_CREDENTIAL -> {
                commit.run(own -> new MethodChange(own, subject).removed(by(details)));
                Optional.ofNullable(details.get(Swap.FROM))
                        .ifPresent(from -> commit.run(own ->
                                new MethodChange(own, subject).swapped(from, details.getOrDefault(Swap.TO, ""))));
            }
            default -> {}
        }
    }

    private void moved(Event event) {
        new ChangeDoor(session).address(event);
        var subject = new Subject(event.getRealmId(), event.getUserId());
        var from = Optional.ofNullable(event.getDetails().get(Details.PREVIOUS_EMAIL));
        new AfterCommit(session, subject).run(own -> {
            from.ifPresent(address -> new AddressDesk(own).moved(subject, address));
            new EnrollmentDesk(own)
                    .address(RealmPolicy.of(own.getContext().getRealm()))
                    .moved(subject);
        });
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        new PasswordResets(session).note(event);
        new ExemptionWatch(session).note(event);
        var path = event.getResourcePath() == null ? "" : event.getResourcePath();
        var user = USER.matcher(path);
        if (!user.matches()) {
            return;
        }
        var subject = new Subject(event.getRealmId(), user.group(1));
        var deleted = counting(event.getDetails())
                .filter(kind -> CREDENTIAL.matcher(path).matches());
        var commit = new AfterCommit(session, subject);
        deleted.ifPresentOrElse(
                kind -> commit.run(own -> new MethodChange(own, subject).deletedByStaff(kind, "")),
                () -> commit.run(own -> new MethodChange(own, subject).checked(By.STAFF)));
    }

    @Override
    public void close() {}

    /** Whether the user has changed the account's mail address, in a sign-in, in the account console or by a mailed link. */
    private static boolean movesAddress(Event event) {
        var details = event.getDetails();
        return event.getUserId() != null
                && event.getError() == null
                && ADDRESS.contains(event.getType())
                && details != null
                && (details.containsKey(Details.UPDATED_EMAIL) || details.containsKey(Details.PREVIOUS_EMAIL));
    }

    /** Whether the user has removed one, of whatever kind; the links in our mails say who acts. */
    private static boolean removesCredential(Event event) {
        return event.getUserId() != null
                && event.getError() == null
                && event.getType() == EventType.REMOVE_CREDENTIAL
                && (event.getDetails() == null || !event.getDetails().containsKey(BY));
    }

    private static By by(Map<String, String> details) {
        return Arrays.stream(By.values())
                .filter(each -> each.name().equalsIgnoreCase(details.get(BY)))
                .findFirst()
                .orElse(By.USER);
    }

    private static Optional<MethodKind> counting(Map<String, String> details) {
        return Optional.ofNullable(details)
                .map(all -> all.get(Details.CREDENTIAL_TYPE))
                .flatMap(KeycloakMethods::kind)
                .filter(MethodKind::counts);
    }

    private Proof proof(Subject subject) {
        var granted = RegistrationGrant.of(session).filter(RegistrationGrant::open);
        if (granted.isPresent()) {
            return granted.get().firstOfNew() ? Proof.PASS : Proof.FACTOR;
        }
        var signIn = session.getContext().getAuthenticationSession();
        var proven = signIn != null
                && !new SignInFactors(session, signIn).of(subject).isEmpty();
        return proven ? Proof.FACTOR : Proof.PASSWORD_ALONE;
    }
}
