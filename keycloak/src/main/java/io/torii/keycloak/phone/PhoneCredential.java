package io.torii.keycloak.phone;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberKind;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import io.torii.domain.phone.ReadNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.util.JsonSerialization;

/**
 * A proven number as Keycloak stores it. The number and the extension stand in the secret part only, which no REST
 * interface of Keycloak gives out (R46).
 */
public final class PhoneCredential {
    /** The credential type, and with it the reference category of what verifies it. */
    public static final String TYPE = "torii-phone";

    private PhoneCredential() {}

    static CredentialModel model(PendingPhone proven, String label) throws IOException {
        var number = proven.read().number();
        var shown = new Shown(
                proven.slot().name(),
                number.masked(),
                number.country(),
                number.callingCode(),
                proven.read().kind().name(),
                null);
        var model = new CredentialModel();
        model.setCreatedDate(Time.currentTimeMillis());
        model.setType(TYPE);
        model.setUserLabel(label);
        model.setCredentialData(JsonSerialization.writeValueAsString(shown));
        model.setSecretData(JsonSerialization.writeValueAsString(new Secret(number.e164(), proven.extension())));
        return model;
    }

    /** The number that is stored; empty when any part of it cannot be read. */
    public static Optional<Phone> read(CredentialModel model) {
        try {
            var shown = JsonSerialization.readValue(model.getCredentialData(), Shown.class);
            var secret = JsonSerialization.readValue(model.getSecretData(), Secret.class);
            var number = PhoneNumber.of(secret.number(), shown.country(), shown.callingCode());
            var read = new ReadNumber(number, NumberKind.valueOf(shown.kind()));
            var extension = secret.extension() == null ? "" : secret.extension();
            return Optional.of(new Phone(model.getId(), PhoneSlot.valueOf(shown.slot()), read, extension));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** The channel that the user would rather have; empty where none was chosen or it cannot be read. */
    public static Optional<Channel> preferred(CredentialModel model) {
        return shown(model).map(Shown::preferred).flatMap(name -> Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst());
    }

    /** Puts the channel into the stored number; the caller has Keycloak update it. */
    static void prefer(CredentialModel model, Channel channel) {
        var shown = shown(model).orElseThrow();
        var with = new Shown(
                shown.slot(), shown.masked(), shown.country(), shown.callingCode(), shown.kind(), channel.name());
        try {
            model.setCredentialData(JsonSerialization.writeValueAsString(with));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The masked number for consoles, or nothing when it cannot be read. */
    static Optional<Shown> shown(CredentialModel model) {
        try {
            return Optional.ofNullable(JsonSerialization.readValue(model.getCredentialData(), Shown.class));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What consoles and REST may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(String slot, String masked, String country, int callingCode, String kind, String preferred) {}

    /** What only the sender may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Secret(String number, String extension) {
        @Override
        public String toString() {
            return "Secret[redacted]";
        }
    }
}
