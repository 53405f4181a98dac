package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.delivery.DeliveryService;
import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.WaitingPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** Fills the parts of a {@link CodePage} that are the same whoever shows it. */
public final class CodePages {
    private final KeycloakSession session;
    private final CodeNotes notes;

    public CodePages(KeycloakSession session, CodeNotes notes) {
        this.session = session;
        this.notes = notes;
    }

    /** The page about this challenge, or about none, with what is known of its text. */
    public CodePage page(Subject subject, Parts parts) {
        var state = notes.delivery().map(id -> parts.queued() ? DeliveryState.SENDING : state(subject, id));
        var now = new KeycloakClock().now();
        var sending = state.filter(known -> known == DeliveryState.SENDING).isPresent();
        var expired = parts.challenge().filter(open -> open.expiredAt(now)).isPresent();
        return new CodePage(
                parts.number().masked(),
                parts.challenge().map(Challenge::digits).orElse(6),
                state.map(Problems::word).orElse("none"),
                sending ? poll() : "",
                sending ? waiting(now) : WaitingPage.NONE,
                expired && parts.problem().key().isEmpty()
                        ? new CodePage.Problem("torii-code-expired", "")
                        : parts.problem(),
                parts.others(),
                DeliverySettings.policy(Torii.of(session).policy())
                        .rule(parts.number().country())
                        .sender(),
                parts.challenge().isPresent() && !expired,
                parts.registering(),
                parts.call());
    }

    private DeliveryState state(Subject subject, DeliveryId id) {
        return DeliveryService.of(session).messenger(session).state(subject, id);
    }

    private WaitingPage waiting(Instant now) {
        var signIn = session.getContext().getAuthenticationSession();
        var text = Awaited.text(notes.delivery().orElseThrow());
        return Waiting.of(session).handle(signIn, text, now.plus(DeliveryRecord.OPEN_AT_MOST));
    }

    private String poll() {
        var id = notes.delivery().orElseThrow().value();
        return session.getContext()
                .getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .path("torii/deliveries")
                .path(id)
                .build()
                .toString();
    }

    /**
     * What differs from page to page.
     *
     * @param queued whether the text was queued by this very request, with whose end it leaves: its state is known
     */
    public record Parts(
            PhoneNumber number,
            Optional<Challenge> challenge,
            CodePage.Problem problem,
            boolean queued,
            List<CodePage.Line> others,
            boolean registering,
            String call) {}
}
