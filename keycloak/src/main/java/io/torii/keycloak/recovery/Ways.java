package io.torii.keycloak.recovery;

import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** The ways back into an account that a realm offers; the same for everybody (R93). */
public record Ways(KeycloakSession session) {
    public List<Way> offered() {
        return Stream.of(Way.values()).filter(this::offers).toList();
    }

    public boolean offers(Way way) {
        var flow = new RecoveryFlow(session.getContext().getRealm());
        return switch (way) {
            case IDENTITY -> flow.stands() && new VerificationDesk(session).stands();
            case APPLICATION -> flow.takesApplications();
        };
    }
}
