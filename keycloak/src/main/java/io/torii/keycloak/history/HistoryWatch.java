package io.torii.keycloak.history;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.history.Occasion;
import io.torii.domain.where.AddressBlock;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.enrollment.AfterCommit;
import io.torii.keycloak.enrollment.CredentialWatchFactory;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.method.KeycloakMethods;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** Has the history held against the account after every change of its methods (R66). */
final class HistoryWatch implements EventListenerProvider {
    private static final Pattern USER =
            Pattern.compile("users/([^/]+)(?:/(?:credentials/.*|disable-credential-types))?");

    private final KeycloakSession session;

    HistoryWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        var details = event.getDetails();
        if (event.getUserId() == null || details == null || event.getError() != null) {
            return;
        }
        if (!KeycloakMethods.types().contains(details.getOrDefault(Details.CREDENTIAL_TYPE, ""))) {
            return;
        }
        var subject = new Subject(event.getRealmId(), event.getUserId());
        if (event.getType() == EventType.UPDATE_CREDENTIAL) {
            note(subject, Occasion.binding(circumstance(event, proof(subject, details))));
        } else if (event.getType() == EventType.REMOVE_CREDENTIAL) {
            new HistoryDesk(session).before(subject);
            note(subject, Occasion.removal(circumstance(event, why(details))));
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        var path = event.getResourcePath() == null ? "" : event.getResourcePath();
        var user = USER.matcher(path);
        if (user.matches()) {
            var subject = new Subject(event.getRealmId(), user.group(1));
            if (!path.equals("users/" + subject.user())) {
                new HistoryDesk(session).before(subject);
            }
            note(subject, Occasion.of(HistoryWords.staff(Optional.ofNullable(event.getAuthDetails()), "")));
        }
    }

    @Override
    public void close() {}

    private void note(Subject subject, Occasion occasion) {
        new AfterCommit(session, subject).run(own -> new HistoryDesk(own).note(subject, occasion));
    }

    private static Circumstance circumstance(Event event, String how) {
        var by = event.getDetails().getOrDefault(CredentialWatchFactory.BY, Hand.USER.name());
        return new Circumstance(
                hand(by),
                Optional.empty(),
                AddressBlock.of(event.getIpAddress() == null ? "" : event.getIpAddress())
                        .text(),
                how);
    }

    private static Hand hand(String by) {
        return Arrays.stream(Hand.values())
                .filter(known -> known.name().equals(by.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Hand.USER);
    }

    /** What the event says, else what its hand did it for. */
    private static String why(Map<String, String> details) {
        return Optional.ofNullable(details.get(HistoryWords.WHY))
                .orElseGet(() -> switch (details.getOrDefault(CredentialWatchFactory.BY, "")) {
                    case "pass" -> "pass";
                    case "staff" -> "application";
                    default -> "";
                });
    }

    /** What the event says that was proven, else whether this sign-in has a factor. */
    private String proof(Subject subject, Map<String, String> details) {
        return Optional.ofNullable(details.get(HistoryWords.PROOF))
                .or(this::grant)
                .orElseGet(() -> {
                    var signIn = session.getContext().getAuthenticationSession();
                    var proven = signIn != null
                            && !new SignInFactors(session, signIn).of(subject).isEmpty();
                    return proven ? "factor" : "password";
                });
    }

    /** A sign-in that leads to registration only shows a pass, or a pick-up code. */
    private Optional<String> grant() {
        return RegistrationGrant.of(session).flatMap(RegistrationGrant::given).map(given -> switch (given.kind()) {
            case PASS_BOTH, PASS_FACTOR -> "pass";
            case WINDOW -> "pick-up-code";
        });
    }
}
