package io.torii.keycloak.delivery;

import io.torii.domain.delivery.CountryRule;
import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.keycloak.phone.PhoneSettings;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a realm sets about sending. */
public final class DeliverySettings {
    public static final Setting<List<String>> PROVIDERS = Setting.line(
            "torii.delivery.providers",
            "",
            "gateway ids with commas between",
            new Setting.Reader<>(
                    "Gateways in the order in which they are tried; empty: nothing is sent, in development mode to the"
                            + " outbox",
                    CountryText::gateways));
    public static final Setting<Map<String, CountryRule>> COUNTRIES = Setting.lines(
            "torii.delivery.countries",
            "",
            "one country a line: ISO code, then as wanted providers=a,b sender=name web-otp=on|off or deny",
            new Setting.Reader<>(
                    "Countries that texts are sent to, all others are refused; empty: the realm's home country",
                    CountryText::rules));

    private DeliverySettings() {}

    public static List<Setting<?>> all() {
        return Stream.of(
                        List.of(PROVIDERS, COUNTRIES, RealmCredentials.SETTING),
                        BudgetSettings.all(),
                        AbuseSettings.all())
                .<Setting<?>>flatMap(List::stream)
                .toList();
    }

    public static DeliveryPolicy policy(RealmPolicy realm) {
        return new DeliveryPolicy(
                countries(realm),
                realm.get(PROVIDERS),
                BudgetSettings.budgets(realm),
                AbuseSettings.conversion(realm),
                AbuseSettings.addresses(realm),
                realm.get(AbuseSettings.SHARED_BY));
    }

    /** The gateways that the realm's settings name: its own order first, then the countries'. */
    static Stream<String> named(RealmPolicy realm) {
        var countries = realm.get(COUNTRIES).values().stream().flatMap(rule -> rule.providers().stream());
        return Stream.concat(realm.get(PROVIDERS).stream(), countries);
    }

    /** The setting that names a gateway of development mode. */
    public static Optional<Setting<?>> developmentOnly(RealmPolicy realm) {
        if (realm.get(PROVIDERS).stream().anyMatch(GatewayIds::isDevelopmentOnly)) {
            return Optional.of(PROVIDERS);
        }
        return named(realm).anyMatch(GatewayIds::isDevelopmentOnly) ? Optional.of(COUNTRIES) : Optional.empty();
    }

    private static Map<String, CountryRule> countries(RealmPolicy realm) {
        var rules = realm.get(COUNTRIES);
        var home = realm.get(PhoneSettings.HOME);
        return rules.isEmpty() && !home.isEmpty() ? CountryText.rules(home) : rules;
    }
}
