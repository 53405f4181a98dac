package io.torii.keycloak.setup;

import io.torii.keycloak.delivery.DeliveryDesk;
import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.delivery.ProviderHealth;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import java.util.stream.Stream;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.urls.UrlType;

/** Mail, providers, addresses and events; what a development server has not is amiss in production only. */
record Surroundings(KeycloakSession session, RealmModel realm) {
    Stream<Finding> findings() {
        var common = Stream.of(events(), providers()).flatMap(each -> each);
        return Environment.isDevMode() ? common : Stream.concat(common, production());
    }

    private Stream<Finding> events() {
        var flaws = Stream.<Flaw>builder();
        if (!realm.isBruteForceProtected()) {
            flaws.add(Flaw.BRUTE_FORCE);
        }
        if (!realm.isEventsEnabled()) {
            flaws.add(Flaw.EVENTS);
        }
        if (!realm.isAdminEventsEnabled()) {
            flaws.add(Flaw.ADMIN_EVENTS);
        }
        return flaws.build().map(Finding::of);
    }

    private Stream<Finding> providers() {
        try {
            return new DeliveryDesk(session)
                    .health().stream()
                            .filter(health -> !health.works())
                            .map(ProviderHealth::provider)
                            .map(provider -> new Finding(Flaw.PROVIDER, provider));
        } catch (SettingException told) {
            // The setting is a finding of its own.
            return Stream.empty();
        }
    }

    private Stream<Finding> production() {
        var flaws = Stream.<Finding>builder();
        if (realm.getSmtpConfig().getOrDefault("host", "").isBlank()) {
            flaws.add(Finding.of(Flaw.MAIL));
        }
        var address = session.getContext().getUri(UrlType.FRONTEND).getBaseUri();
        if (!"https".equals(address.getScheme())) {
            flaws.add(new Finding(Flaw.ADDRESS, address.toString()));
        }
        return Stream.concat(flaws.build(), outbox());
    }

    private Stream<Finding> outbox() {
        try {
            return DeliverySettings.developmentOnly(RealmPolicy.of(realm)).stream()
                    .map(setting -> new Finding(Flaw.OUTBOX, setting.key()));
        } catch (SettingException told) {
            return Stream.empty();
        }
    }
}
