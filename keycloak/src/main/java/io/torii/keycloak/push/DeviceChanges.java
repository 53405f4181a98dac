package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.DeviceLabel;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/**
 * Changes of one account's registered devices. Each is committed when it returns, and is made to what is stored then:
 * of two at a time none undoes the other.
 */
public final class DeviceChanges {
    private final KeycloakSession session;
    private final Subject subject;

    public DeviceChanges(KeycloakSession session, Subject subject) {
        this.session = session;
        this.subject = subject;
    }

    public Outcome rename(PushDevice device, DeviceLabel label) {
        // All of them: no other method is given this name meanwhile.
        return change(Optional.empty(), device, stored -> stored.named(label));
    }

    /** Where it is told that something waits; empty for nowhere. */
    public Outcome tell(PushDevice device, Optional<Subscription> where) {
        return change(alone(device), device, stored -> stored.toldAt(where));
    }

    /** Nothing is sent any more to where this failed; where the app has asked to be told since then stays. */
    public Outcome untell(PushDevice device, Subscription dead) {
        return change(alone(device), device, stored -> stored.notToldAt(dead));
    }

    /** It has verified its user at this instant. */
    public Outcome use(PushDevice device, Instant now) {
        return change(alone(device), device, stored -> stored.usedAt(now));
    }

    /** Puts another key in the place of the one that the device was read with: done for exactly one caller. */
    public Outcome rekey(PushDevice device, DeviceKey next) {
        return locked(alone(device), account -> account.device(device.credential())
                .filter(stored -> stored.key().equals(device.key()))
                .map(stored -> account.write(stored.keyed(next)))
                .orElse(Outcome.GONE));
    }

    /** Removes it, and its 6-digit code where asked, unless the last-method rule keeps them (R16, R17). */
    public Removal remove(PushDevice device, boolean code) {
        return locked(Optional.empty(), account -> account.device(device.credential())
                .map(stored -> remove(account, stored, code ? stored.otp() : Optional.empty()))
                .orElse(Removal.GONE));
    }

    private static Removal remove(LockedAccount account, PushDevice device, Optional<String> code) {
        var going = code.map(otp -> Set.of(otp, device.credential())).orElseGet(() -> Set.of(device.credential()));
        if (account.lastMethod().among(going)) {
            return Removal.LAST_METHOD;
        }
        var removed = account.remove(going);
        return code.filter(removed::contains).isPresent() ? Removal.BOTH : Removal.DEVICE;
    }

    private static Optional<String> alone(PushDevice device) {
        return Optional.of(device.credential());
    }

    private Outcome change(Optional<String> lock, PushDevice device, UnaryOperator<PushDevice> change) {
        try {
            return locked(lock, account -> account.device(device.credential())
                    .map(change)
                    .map(account::write)
                    .orElse(Outcome.GONE));
        } catch (ModelDuplicateException taken) {
            return Outcome.LABEL_TAKEN;
        }
    }

    private <T> T locked(Optional<String> credential, Function<LockedAccount, T> work) {
        return new OwnTransaction(session.getKeycloakSessionFactory())
                .within(own -> work.apply(LockedAccount.of(own, subject, credential)));
    }

    /** What became of a change. */
    public enum Outcome {
        DONE,
        LABEL_TAKEN,
        /** The device, or its key, is not there any more. */
        GONE
    }

    /** What became of a removal. */
    public enum Removal {
        DEVICE,
        /** With its 6-digit code. */
        BOTH,
        LAST_METHOD,
        GONE
    }
}
