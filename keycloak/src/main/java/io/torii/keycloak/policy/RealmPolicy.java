package io.torii.keycloak.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;

/** What a realm has set, read from the configuration of Torii's required actions; the one typed reader of it. */
public final class RealmPolicy {
    /** The required action whose configuration holds the settings of the rooms code, phone and delivery. */
    public static final String PHONE_ACTION = "torii-phone-register";

    /** The one whose configuration holds those of the rooms gate and enrollment, and whose judgement comes last. */
    public static final String GATE_ACTION = "torii-gate-backstop";

    /** The latest of each realm, with what was read from it: every sign-in asks, and hardly anybody changes it. */
    private static final Map<String, RealmPolicy> LATEST = new ConcurrentHashMap<>();

    private static final int MOST = 1000;

    private final Map<String, String> stored;
    private final Map<String, Object> read = new ConcurrentHashMap<>();

    private RealmPolicy(Map<String, String> stored) {
        this.stored = stored;
    }

    public static RealmPolicy of(RealmModel realm) {
        Map<String, String> both = new HashMap<>();
        Stream.of(PHONE_ACTION, GATE_ACTION)
                .map(realm::getRequiredActionConfigByAlias)
                .filter(config -> config != null && config.getConfig() != null)
                .forEach(config -> both.putAll(config.getConfig()));
        var latest = LATEST.get(realm.getId());
        return latest != null && latest.stored.equals(both) ? latest : kept(realm.getId(), new RealmPolicy(both));
    }

    private static RealmPolicy kept(String realm, RealmPolicy policy) {
        if (LATEST.size() >= MOST) {
            LATEST.clear();
        }
        LATEST.put(realm, policy);
        return policy;
    }

    /** The policy that a configuration would be, whether it is saved or not. */
    public static RealmPolicy of(RequiredActionConfigModel config) {
        return new RealmPolicy(config.getConfig() == null ? Map.of() : config.getConfig());
    }

    /**
     * The value of one setting.
     *
     * @throws SettingException when what is stored is outside the setting's range
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) read.computeIfAbsent(setting.key(), key -> setting.read(stored.get(key)));
    }
}
