package io.torii.keycloak.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.method.TakenNames;
import io.torii.port.Slots;
import io.torii.port.push.Devices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;

/** Registered devices as Keycloak credentials, in the user's own order, in the realm of the session's context. */
public final class KeycloakDevices implements Devices {
    private static final Duration BINDING = Duration.ofSeconds(10);

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
        return user(subject).filter(user -> new TakenNames(user).has(label)).isPresent();
    }

    @Override
    public Count count(Subject subject) {
        return new Count((int) stored(subject, PushCredential.TYPE).count(), (int)
                stored(subject, OTPCredentialModel.TYPE).count());
    }

    @Override
    public Optional<PushDevice> bind(Candidate candidate) {
        var subject = candidate.offer().subject();
        var count = count(subject);
        var full = candidate.code().isPresent() && count.codes() >= MOST_CODES;
        if (full
                || count.devices() >= MOST_DEVICES
                || labelTaken(subject, candidate.device().label())) {
            return Optional.empty();
        }
        // Of all that have seen as many devices one binds the next, so that two tabs cannot bind more than may be.
        var next = new Slot(subject, List.of("push.binding", "" + count.devices()), 1, BINDING);
        return slots.claim(next)
                ? user(subject).flatMap(user -> new NewDevice(user, candidate).store())
                : Optional.empty();
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
