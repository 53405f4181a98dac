package io.torii.keycloak.push;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.util.JsonSerialization;

/**
 * A registered authenticator as Keycloak stores it. Its public key is for everybody's eyes; where it is told of requests
 * stands in the secret part, which no REST interface of Keycloak gives out.
 */
public final class PushCredential {
    /** The credential type, and with it the reference category of what verifies it. */
    public static final String TYPE = "torii-push";

    private static final int VERSION = 1;

    private PushCredential() {}

    /** A credential to be stored for the first time. */
    public static CredentialModel model(PushDevice device) {
        var model = new CredentialModel();
        model.setType(TYPE);
        model.setCreatedDate(Time.currentTimeMillis());
        write(model, device);
        return model;
    }

    /** Puts the device into the stored credential that it was read from; the caller has Keycloak update it. */
    public static void write(CredentialModel model, PushDevice device) {
        var shown = new Shown(
                VERSION,
                device.id(),
                device.kind(),
                device.key(),
                device.bound().getEpochSecond(),
                device.otp().orElse(null),
                device.used().map(Instant::getEpochSecond).orElse(null));
        model.setUserLabel(device.label());
        try {
            model.setCredentialData(JsonSerialization.writeValueAsString(shown));
            model.setSecretData(JsonSerialization.writeValueAsString(Secret.of(device)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The device that is stored; empty when any part of it cannot be read. */
    public static Optional<PushDevice> read(CredentialModel model) {
        try {
            var shown = JsonSerialization.readValue(model.getCredentialData(), Shown.class);
            var secret = JsonSerialization.readValue(model.getSecretData(), Secret.class);
            return shown.version() == VERSION ? Optional.of(device(model, shown, secret)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PushDevice device(CredentialModel model, Shown shown, Secret secret) {
        var label = model.getUserLabel() == null ? "" : model.getUserLabel();
        return new PushDevice(
                model.getId() == null ? "" : model.getId(),
                shown.deviceId(),
                label,
                shown.device() == null ? "" : shown.device(),
                Objects.requireNonNull(shown.key()),
                Instant.ofEpochSecond(shown.bound()),
                Optional.ofNullable(shown.otp()),
                Optional.ofNullable(shown.used()).map(Instant::ofEpochSecond),
                secret.subscription());
    }

    /** What consoles and REST may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(int version, String deviceId, String device, DeviceKey key, long bound, String otp, Long used) {}

    /** What only the sender may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Secret(String endpoint, String p256dh, String auth) {
        static Secret of(PushDevice device) {
            return device.subscription()
                    .map(told -> new Secret(told.endpoint(), told.p256dh(), told.auth()))
                    .orElseGet(() -> new Secret(null, null, null));
        }

        Optional<Subscription> subscription() {
            return endpoint == null ? Optional.empty() : Optional.of(new Subscription(endpoint, p256dh, auth));
        }

        @Override
        public String toString() {
            return "Secret[redacted]";
        }
    }
}
