package io.torii.keycloak.phone;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneBook;
import io.torii.domain.phone.PhoneSlot;
import io.torii.keycloak.method.CredentialLock;
import io.torii.port.Slots;
import io.torii.port.phone.Phones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;

/** Proven numbers as Keycloak credentials, in the user's own order; local, imported and federated users alike. */
public final class KeycloakPhones implements Phones {
    private static final Duration BINDING = Duration.ofSeconds(10);

    private final KeycloakSession session;
    private final Slots slots;
    private final Function<PhoneSlot, String> names;

    /**
     * Numbers in the realm of the session's context.
     *
     * @param names what a place is called in the label of a new credential
     */
    public KeycloakPhones(KeycloakSession session, Slots slots, Function<PhoneSlot, String> names) {
        this.session = session;
        this.slots = slots;
        this.names = names;
    }

    @Override
    public PhoneBook of(Subject subject) {
        return book(user(subject));
    }

    @Override
    public Optional<String> bind(Subject subject, PendingPhone proven) {
        return held(subject).filter(user -> fits(book(user), proven)).flatMap(user -> stored(user, proven));
    }

    /**
     * Puts a proven number into the place of this one, in the user's order too; empty when that has gone, and as
     * {@link #bind}.
     */
    Optional<String> replace(Subject subject, PendingPhone proven, String credential) {
        return held(subject)
                .filter(user -> takes(book(user), proven, credential))
                .map(user -> new Swap(session, user).of(credential, () -> stored(user, proven)
                        .orElseThrow(
                                () -> new IllegalStateException("a number took the place that had just become free"))));
    }

    private static boolean fits(PhoneBook book, PendingPhone proven) {
        return !book.has(proven.read().number()) && book.free().contains(proven.slot());
    }

    private static boolean takes(PhoneBook book, PendingPhone proven, String credential) {
        var old = book.byCredential(credential).filter(phone -> phone.slot() == proven.slot());
        return old.isPresent() && !book.has(proven.read().number());
    }

    /**
     * One binding at a time per user, so that two tabs cannot fill one place twice. Another tab may delete a method or put one
     * first meanwhile: the user is as that has left them, past this node's cache.
     */
    private Optional<UserModel> held(Subject subject) {
        var user = user(subject);
        if (!slots.claim(new Slot(subject, List.of("phone.binding"), 1, BINDING))) {
            return Optional.empty();
        }
        new CredentialLock(session, user.getId()).account();
        return Optional.of(user instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : user);
    }

    private Optional<String> stored(UserModel user, PendingPhone proven) {
        try {
            var label =
                    names.apply(proven.slot()) + " " + proven.read().number().masked();
            var id = user.credentialManager()
                    .createStoredCredential(PhoneCredential.model(proven, label))
                    .getId();
            new UnprovenNumbers(user).settle(proven);
            return Optional.of(id);
        } catch (ModelDuplicateException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UserModel user(Subject subject) {
        var realm = session.getContext().getRealm();
        if (!realm.getId().equals(subject.realm())) {
            throw new IllegalArgumentException("the subject is of another realm than the session");
        }
        var user = session.users().getUserById(realm, subject.user());
        if (user == null) {
            throw new IllegalArgumentException("there is no such user");
        }
        return user;
    }

    /** Every number that is stored. */
    public static PhoneBook book(UserModel user) {
        List<Optional<Phone>> all = user.credentialManager()
                .getStoredCredentialsByTypeStream(PhoneCredential.TYPE)
                .map(PhoneCredential::read)
                .toList();
        var readable = all.stream().flatMap(Optional::stream).toList();
        return new PhoneBook(readable, all.size() - readable.size());
    }
}
