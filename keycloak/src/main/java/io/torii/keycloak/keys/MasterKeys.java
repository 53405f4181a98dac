package io.torii.keycloak.keys;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.keycloak.ToriiService;
import io.torii.port.Keys;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** The server's master keys: the first makes, the others only verify while keys are rotated (R44). */
public final class MasterKeys implements ToriiService, Keys {
    private static final int MOST = 5000;

    private final Supplier<List<MacKey>> reader;
    /** Every sign-in signs notes. */
    private final Map<Use, KeyRing> rings = new ConcurrentHashMap<>();

    private volatile List<MacKey> masters;

    MasterKeys(Supplier<List<MacKey>> reader) {
        this.reader = reader;
    }

    /** The keys of this server. */
    public static Keys of(KeycloakSession session) {
        return (MasterKeys) session.getProvider(ToriiService.class, MasterKeysFactory.ID);
    }

    @Override
    public KeyRing of(String realm, KeyPurpose purpose) {
        if (rings.size() >= MOST) {
            rings.clear();
        }
        return rings.computeIfAbsent(new Use(realm, purpose), this::derived);
    }

    private KeyRing derived(Use use) {
        var derived = masters().stream()
                .map(master -> master.derive(use.purpose(), use.realm()))
                .toList();
        return new KeyRing(derived.get(0), derived.subList(1, derived.size()));
    }

    private record Use(String realm, KeyPurpose purpose) {}

    /**
     * Reads the keys now.
     *
     * @throws IllegalStateException when they cannot be read
     */
    void check() {
        masters();
    }

    private List<MacKey> masters() {
        if (masters == null) {
            masters = List.copyOf(reader.get());
        }
        if (masters.isEmpty()) {
            throw new IllegalStateException(MasterKeysFactory.MISSING);
        }
        return masters;
    }
}
