package io.torii.keycloak.policy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.userprofile.ValidationException;

/**
 * A realm's settings as whoever changes them sees them: texts, each in the configuration of its required action.
 *
 * @param realm of the session in which the settings are read or written
 */
public record PolicyBook(RealmModel realm) {
    static final List<String> ACTIONS = List.of(RealmPolicy.GATE_ACTION, RealmPolicy.PHONE_ACTION);

    /** What is stored; a setting that has its default is absent. */
    public Map<String, String> stored() {
        Map<String, String> all = new HashMap<>();
        ACTIONS.forEach(action -> all.putAll(config(action)));
        return all;
    }

    /** The setting of this key, if it is one. */
    public static Optional<Setting<?>> setting(String key) {
        return ToriiSettings.all().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    /**
     * What speaks against these changes, by key: nothing that is refused here can be saved in Keycloak's own console.
     *
     * @param changes texts by key; a blank one stands for the default
     */
    public Map<String, String> refused(Map<String, String> changes) {
        Map<String, String> refused = new LinkedHashMap<>();
        ACTIONS.forEach(action -> refused.putAll(refused(action, merged(action, changes))));
        return refused;
    }

    /** Which of these keys this realm has no place for: it lacks their required action. */
    public List<String> placeless(Map<String, String> changes) {
        return ACTIONS.stream()
                .filter(action -> realm.getRequiredActionConfigByAlias(action) == null)
                .flatMap(action -> keys(action).filter(changes::containsKey))
                .toList();
    }

    /** Writes them; who calls has asked {@link #refused} and {@link #placeless}. */
    public void write(Map<String, String> changes) {
        ACTIONS.stream()
                .filter(action -> keys(action).anyMatch(changes::containsKey))
                .forEach(action -> {
                    // What the realm answers lies in the cache that all requests of this node read (26.7.3,
                    // cache.infinispan.RealmAdapter): it is never changed, another stands for it.
                    var stored = realm.getRequiredActionConfigByAlias(action);
                    var model = new RequiredActionConfigModel();
                    model.setId(stored.getId());
                    model.setAlias(stored.getAlias());
                    model.setProviderId(stored.getProviderId());
                    model.setConfig(merged(action, changes));
                    realm.updateRequiredActionConfig(model);
                });
    }

    private static Map<String, String> refused(String action, Map<String, String> merged) {
        var model = new RequiredActionConfigModel();
        model.setConfig(merged);
        try {
            new PolicyCheck(action).check(model);
            return Map.of();
        } catch (ValidationException found) {
            Map<String, String> refused = new LinkedHashMap<>();
            found.getErrors().forEach(error -> refused.put(error.getAttribute(), range(error.getMessageParameters())));
            return refused;
        }
    }

    /** The range is the last that the error was given. */
    private static String range(Object... parameters) {
        return Stream.of(parameters)
                .reduce((first, last) -> last)
                .map(String::valueOf)
                .orElse("");
    }

    private Map<String, String> merged(String action, Map<String, String> changes) {
        Map<String, String> merged = new HashMap<>(config(action));
        keys(action).filter(changes::containsKey).forEach(key -> {
            if (changes.get(key).isBlank()) {
                merged.remove(key);
            } else {
                merged.put(key, changes.get(key).strip());
            }
        });
        return merged;
    }

    private static Stream<String> keys(String action) {
        return ToriiSettings.of(action).stream().map(Setting::key);
    }

    private Map<String, String> config(String action) {
        return Optional.ofNullable(realm.getRequiredActionConfigByAlias(action))
                .map(RequiredActionConfigModel::getConfig)
                .orElse(Map.of());
    }
}
