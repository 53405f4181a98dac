package io.torii.keycloak.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.Kept;
import io.torii.port.call.Lines;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Lines as single-use objects: whoever puts the record there first has the line, and then says which call holds it. */
public final class KeycloakLines implements Lines {
    private static final String CALL = "call";

    private final Kept kept;

    public KeycloakLines(KeycloakSession session) {
        this.kept = new Kept(session);
    }

    @Override
    public boolean occupy(Subject subject, Duration life) {
        return kept.claim(CallKeys.line(subject), life);
    }

    @Override
    public void hold(Call call) {
        var line = CallKeys.line(call.bound().subject());
        kept.put(line, call.occupies(), Map.of(CALL, call.id().value()));
    }

    @Override
    public Optional<DeliveryId> holder(Subject subject) {
        return kept.get(CallKeys.line(subject))
                .flatMap(notes -> Optional.ofNullable(notes.get(CALL)))
                .map(DeliveryId::new);
    }

    @Override
    public void free(Subject subject) {
        kept.take(CallKeys.line(subject));
    }
}
