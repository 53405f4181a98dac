package io.torii.keycloak.recovery;

import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;

/** The ways back into an account that a realm offers; the same for everybody (R93). */
public record Ways(RealmModel realm) {
    public List<Way> offered() {
        return Stream.of(Way.values()).filter(this::offers).toList();
    }

    public boolean offers(Way way) {
        var flow = new RecoveryFlow(realm);
        return switch (way) {
            case IDENTITY -> false;
            case APPLICATION -> flow.takesApplications();
        };
    }
}
