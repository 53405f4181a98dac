package io.torii.endpoints.delivery;

import io.torii.keycloak.delivery.ProviderHealth;

/** A provider's health as it is written in JSON. */
public record HealthView(String provider, String state, String since) {
    public static HealthView of(ProviderHealth health) {
        return new HealthView(health.provider(), health.state(), health.since().toString());
    }
}
