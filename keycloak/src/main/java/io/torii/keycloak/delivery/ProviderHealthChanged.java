package io.torii.keycloak.delivery;

import org.keycloak.provider.ProviderEvent;

/** Published to Keycloak's own listeners when a provider's circuit opens or closes (R26). */
public record ProviderHealthChanged(ProviderHealth health) implements ProviderEvent {}
