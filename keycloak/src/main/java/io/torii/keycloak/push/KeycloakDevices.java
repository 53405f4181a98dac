package io.torii.keycloak.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.KeycloakClock;
import io.torii.port.Slots;
import io.torii.port.push.Devices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;

/** Registered devices as Keycloak credentials, in the user's own order, in the realm of the session's context. */
public final class KeycloakDevices implements Devices {
    private static final Duration BINDING = Duration.ofSeconds(10);
    private static final Set<String> NAMED = Set.of(PushCredential.TYPE, OTPCredentialModel.TYPE);

    private final KeycloakSession session;
    private final Slots slots;

    public KeycloakDevices(KeycloakSession session, Slots slots) {
        this.session = session;
        this.slots = slots;
    }

    @Override
    public List<PushDevice> of(Subject subject) {
        return stored(subject, PushCredential.TYPE)
                .flatMap(model -> PushCredential.read(model).stream())
                .toList();
    }

    @Override
    public boolean labelTaken(Subject subject, String label) {
        return user(subject).map(user -> labelTaken(user, label)).orElse(false);
    }

    static boolean labelTaken(UserModel user, String label) {
        return NAMED.stream()
                .flatMap(type -> user.credentialManager().getStoredCredentialsByTypeStream(type))
                .anyMatch(model -> label.equalsIgnoreCase(model.getUserLabel()));
    }

    @Override
    public Count count(Subject subject) {
        return new Count((int) stored(subject, PushCredential.TYPE).count(), (int)
                stored(subject, OTPCredentialModel.TYPE).count());
    }

    @Override
    public Optional<PushDevice> bind(Candidate candidate) {
        var subject = candidate.offer().subject();
        // One binding at a time per user, so that two tabs cannot bind more than may be.
        if (!slots.claim(new Slot(subject, List.of("push.binding"), 1, BINDING))
                || full(candidate)
                || labelTaken(subject, candidate.device().label())) {
            return Optional.empty();
        }
        try {
            return user(subject).map(user -> bind(user, candidate));
        } catch (ModelDuplicateException e) {
            return Optional.empty();
        }
    }

    /** Another offer of this user may have been answered at the same time. */
    private boolean full(Candidate candidate) {
        var count = count(candidate.offer().subject());
        return count.devices() >= MOST_DEVICES || (candidate.code().isPresent() && count.codes() >= MOST_CODES);
    }

    /** The number first: what a user has registered in one go keeps its order, and the default stays as it was. */
    private static PushDevice bind(UserModel user, Candidate candidate) {
        var label = candidate.device().label();
        var model = PushCredential.model(candidate.device().boundAt(new KeycloakClock().now(), Optional.empty()));
        var code = candidate.code().map(secret -> OtpSecrets.model(secret, label));
        // One binding, one instant: a code that seemed older than its device would not be new with it (R4).
        code.ifPresent(made -> made.setCreatedDate(model.getCreatedDate()));
        var stored = user.credentialManager().createStoredCredential(model);
        var otp = code.map(user.credentialManager()::createStoredCredential).map(CredentialModel::getId);
        var device = PushCredential.read(stored).orElseThrow();
        var bound = device.boundAt(device.bound(), otp);
        PushCredential.write(stored, bound);
        user.credentialManager().updateStoredCredential(stored);
        return bound;
    }

    private Stream<CredentialModel> stored(Subject subject, String type) {
        return user(subject).stream().flatMap(user -> user.credentialManager().getStoredCredentialsByTypeStream(type));
    }

    private Optional<UserModel> user(Subject subject) {
        var realm = session.getContext().getRealm();
        if (!realm.getId().equals(subject.realm())) {
            throw new IllegalArgumentException("the subject is of another realm than the session");
        }
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()));
    }
}
