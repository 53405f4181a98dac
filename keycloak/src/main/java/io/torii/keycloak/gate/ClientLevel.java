package io.torii.keycloak.gate;

import java.util.Map;
import org.keycloak.models.ClientModel;
import org.keycloak.protocol.oidc.utils.AcrUtils;

/** The level that a client asks for by its own settings, whatever a request adds to it (R32). */
public record ClientLevel(ClientModel client) {
    private static final int UNKNOWN = -1;

    /** 1 or more, as Keycloak reads default and minimum ACR values. */
    public int least() {
        var levels = AcrUtils.getAcrLoaMap(client);
        return AcrUtils.enforceMinimumAcr(AcrUtils.getDefaultAcrValues(client), client).stream()
                .mapToInt(acr -> level(levels, acr))
                .min()
                .stream()
                .map(least -> Math.max(1, least))
                .findFirst()
                .orElse(1);
    }

    private static int level(Map<String, Integer> levels, String acr) {
        try {
            return levels.containsKey(acr) ? levels.get(acr) : Integer.parseInt(acr);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }
}
