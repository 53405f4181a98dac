package io.torii.keycloak.gate;

import io.torii.domain.method.Line;
import io.torii.domain.method.Lineup;
import io.torii.keycloak.Providers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.Constants;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The one method that a sign-in to Security info is begun to try (day one). Anybody can put the parameter into a link: all
 * that comes of it is that a factor is asked for again, by the user's own methods.
 */
public record TriedMethod(AuthenticationSessionModel signIn) {
    /** The parameter of the request, with a credential's id. */
    public static final String PARAMETER = "torii_test";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final String NOTE =
            AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + PARAMETER;

    /** Whether this can be the id of a credential. */
    public static boolean named(String credential) {
        return credential != null && ID.matcher(credential).matches();
    }

    public Optional<String> credential() {
        return Optional.ofNullable(signIn.getClientNote(NOTE))
                .filter(TriedMethod::named)
                .filter(named ->
                        Providers.SECURITY_INFO_CLIENT.equals(signIn.getClient().getClientId()));
    }

    /** Whether a factor that was given before this sign-in does not count in it. */
    public boolean asks() {
        return credential().isPresent() && signIn.getClientNote(Constants.KC_ACTION) == null;
    }

    /** The way by which the user is asked first in it. */
    public Optional<Line> line(Lineup lineup) {
        return credential().flatMap(id -> lineup.lines().stream()
                .filter(line -> line.usable() && line.method().credential().equals(id))
                .findFirst());
    }

    /** It is told once what came of it. */
    public void forget() {
        signIn.removeClientNote(NOTE);
    }
}
