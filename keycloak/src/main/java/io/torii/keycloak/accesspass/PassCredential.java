package io.torii.keycloak.accesspass;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.Grounds;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.KeptPass;
import io.torii.domain.accesspass.PassDigest;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.util.JsonSerialization;

/** A Temporary Access Pass as Keycloak stores it; its digest stands in the part that no REST interface gives out. */
public final class PassCredential {
    public static final String TYPE = "torii-access-pass";

    private static final int VERSION = 1;

    private PassCredential() {}

    /** A credential to be stored for the first time. */
    static CredentialModel model(KeptPass kept) {
        var model = new CredentialModel();
        model.setType(TYPE);
        model.setCreatedDate(Time.currentTimeMillis());
        write(model, kept);
        return model;
    }

    /** Puts the pass into the credential that it was read from; the caller has Keycloak update it. */
    static void write(CredentialModel model, KeptPass kept) {
        try {
            model.setCredentialData(JsonSerialization.writeValueAsString(Shown.of(kept)));
            model.setSecretData(JsonSerialization.writeValueAsString(
                    new Secret(kept.digest().stored())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pass that is stored; empty when any part of it cannot be read. */
    static Optional<KeptPass> read(CredentialModel model) {
        try {
            var shown = JsonSerialization.readValue(model.getCredentialData(), Shown.class);
            var secret = JsonSerialization.readValue(model.getSecretData(), Secret.class);
            return shown.version() == VERSION
                    ? Optional.of(new KeptPass(shown.pass(), PassDigest.parse(secret.digest()), shown.uses()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What consoles and REST may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shown(int version, String id, PassScope scope, By by, Times times, int length, int uses) {
        static Shown of(KeptPass kept) {
            var pass = kept.pass();
            return new Shown(
                    VERSION,
                    pass.id(),
                    pass.scope(),
                    By.of(pass.grounds()),
                    Times.of(pass),
                    pass.length(),
                    kept.uses());
        }

        AccessPass pass() {
            if (id.isBlank() || scope == null) {
                throw new IllegalArgumentException("a pass has an id and a scope");
            }
            return new AccessPass(id, scope, by.grounds(), times.term(), length, Instant.ofEpochSecond(times.issued()));
        }
    }

    /** Who made it and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record By(Issuer.Kind kind, String issuer, String reason) {
        static By of(Grounds grounds) {
            return new By(grounds.issuer().kind(), grounds.issuer().id(), grounds.reason());
        }

        Grounds grounds() {
            if (kind == null) {
                throw new IllegalArgumentException("an issuer is of a kind");
            }
            return new Grounds(new Issuer(kind, issuer), reason);
        }
    }

    /** When it was made and can be used, in seconds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Times(long issued, long start, long end, boolean once) {
        static Times of(AccessPass pass) {
            return new Times(
                    pass.issued().getEpochSecond(),
                    pass.term().start().getEpochSecond(),
                    pass.term().end().getEpochSecond(),
                    pass.term().once());
        }

        PassTerm term() {
            return new PassTerm(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end), once);
        }
    }

    /** What only the judge may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Secret(String digest) {
        @Override
        public String toString() {
            return "Secret[redacted]";
        }
    }
}
