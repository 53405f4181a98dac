package io.torii.keycloak.delivery;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/**
 * Where a provider asks what a call says, as seen from outside; like {@link ReceiptAddress}. It approves sign-ins, so it must
 * not be one that the asker's browser has chosen: outside of development mode the host must be fixed.
 */
public final class CallAddress {
    private static final Logger LOG = Logger.getLogger(CallAddress.class);
    private static final String SERVER = "hostname";
    private static final String REALM = "frontendUrl";

    /** Realms that the log has named: every text asks, and once is enough to know. */
    private static final Set<String> NAMED = ConcurrentHashMap.newKeySet();

    private CallAddress() {}

    /**
     * The address for a provider of the session's realm; a call's id and a step follow after slashes. Empty where the host
     * would be that of the request.
     */
    public static Optional<URI> of(KeycloakSession session, String provider) {
        var context = session.getContext();
        var own = context.getRealm().getAttribute(REALM);
        if (!fixed(Config.scope(SERVER, "v2").get(SERVER), own) && !Environment.isDevMode()) {
            if (NAMED.add(context.getRealm().getId())) {
                LOG.warnf(
                        "Realm %s calls nobody: neither hostname nor frontendUrl is set",
                        context.getRealm().getName());
            }
            return Optional.empty();
        }
        return Optional.of(context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/calls/{gateway}")
                .build(context.getRealm().getName(), provider));
    }

    /** Whether the host of public addresses is the server's or the realm's, and not the request's. */
    static boolean fixed(String server, String realm) {
        return Stream.of(server, realm).anyMatch(address -> address != null && !address.isBlank());
    }
}
