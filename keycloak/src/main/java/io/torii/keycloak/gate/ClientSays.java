package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Strength;
import io.torii.keycloak.Providers;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;

/** What a client asks of whoever enters, by its attributes; a value that nobody knows is the strictest (R64). */
public record ClientSays(ClientModel client) {
    /** The default client scope that means the same as {@code torii.mfa=required}, and shows in Keycloak's console. */
    public static final String REQUIRED_SCOPE = "torii-mfa-required";

    static final String MODE = "torii.mfa";
    static final String STRENGTH = "torii.mfa.strength";
    private static final String DEVICE = "torii.mfa.device";
    private static final String TRUSTED = "torii.mfa.trusted";
    private static final String CANNOT = "torii.mfa.cannot";
    private static final Map<String, Set<MethodKind>> CANNOT_WORDS = Map.of(
            "webauthn", Set.of(MethodKind.SECURITY_KEY, MethodKind.PASSKEY),
            "push", Set.of(MethodKind.PUSH));
    private static final Set<String> ACCOUNT = Set.of(
            Constants.ACCOUNT_MANAGEMENT_CLIENT_ID,
            Constants.ACCOUNT_CONSOLE_CLIENT_ID,
            Providers.SECURITY_INFO_CLIENT);

    public ClientMode mode(RealmPolicy realm) {
        if (scoped()) {
            return ClientMode.REQUIRED;
        }
        var said = said(MODE);
        var mode = said.map(word -> known(ClientMode.values(), word).orElse(ClientMode.REQUIRED));
        return manages()
                ? mode.filter(ClientMode.REQUIRED::equals).orElse(ClientMode.WHEN_REGISTERED)
                : mode.orElseGet(() -> realm.get(GateSettings.CLIENT_DEFAULT).mode());
    }

    /** The mode as it was typed, whether or not anybody knows it. */
    public Optional<String> typedMode() {
        return said(MODE);
    }

    /** Whether the client scope makes it require MFA, whatever its attribute says. */
    public boolean scoped() {
        return client.getClientScopes(true).containsKey(REQUIRED_SCOPE);
    }

    /** Whether it is one of those by which users manage how they sign in, whatever else it says (R2). */
    public boolean manages() {
        return ACCOUNT.contains(client.getClientId());
    }

    public Strength strength() {
        return said(STRENGTH)
                .map(word -> known(Strength.values(), word).orElse(Strength.PHISHING_RESISTANT))
                .orElse(Strength.ANY);
    }

    /** Kinds that the client's own browser cannot do (R23); words that nobody knows forbid nothing. */
    public Set<MethodKind> cannot() {
        var words = said(CANNOT).map(text -> List.of(text.split("[\\s,]+"))).orElse(List.of());
        return CANNOT_WORDS.entrySet().stream()
                .filter(word -> words.contains(word.getKey()))
                .flatMap(word -> word.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** Whether devices get in: at a client that requires MFA only if it says so (R92). */
    public boolean admitsDevices(RealmModel realm) {
        return mode(RealmPolicy.of(realm)) != ClientMode.REQUIRED
                || said(DEVICE).filter("true"::equals).isPresent();
    }

    /** Whether trusted browsers get in though it requires MFA (R19). */
    public boolean acceptsTrusted() {
        return said(TRUSTED).filter("true"::equals).isPresent();
    }

    private Optional<String> said(String attribute) {
        return Optional.ofNullable(client.getAttribute(attribute))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> known(E[] all, String word) {
        return Arrays.stream(all)
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }
}
