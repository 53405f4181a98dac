package io.torii.keycloak.policy;

import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.List;
import java.util.stream.Stream;

/** Every setting of a realm, room by room. */
public final class ToriiSettings {
    private ToriiSettings() {}

    public static List<Setting<?>> all() {
        return Stream.of(CodeSettings.all(), PhoneSettings.all(), DeliverySettings.all())
                .flatMap(List::stream)
                .toList();
    }
}
