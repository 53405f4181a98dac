package io.torii.keycloak.phone;

import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.Phone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;

/**
 * Numbers that an institution says are a user's, and that nobody has proven (R40). They are stored as credentials of a type
 * that is no method: nothing counts, asks or texts them at a sign-in. A place has one at most.
 */
public record UnprovenNumbers(UserModel user) {
    /** The credential type, which is none that verifies. */
    public static final String TYPE = "torii-phone-unproven";

    /** Those that can be read, by their own ids. */
    public List<Phone> all() {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(TYPE)
                .flatMap(stored -> PhoneCredential.read(stored).stream())
                .toList();
    }

    /** The one of these with that id, as it waits for its proof. */
    public Optional<PendingPhone> pending(String id) {
        return all().stream()
                .filter(phone -> phone.credential().equals(id))
                .map(phone -> new PendingPhone(phone.slot(), phone.read(), phone.extension()))
                .findFirst();
    }

    /** Keeps this one in its place, where a list that was corrected puts another; whether anything has changed. */
    public boolean keep(PendingPhone number) {
        var there =
                all().stream().filter(phone -> phone.slot() == number.slot()).toList();
        if (there.stream().anyMatch(phone -> phone.number().equals(number.read().number()))) {
            return false;
        }
        there.forEach(phone -> user.credentialManager().removeStoredCredentialById(phone.credential()));
        clear();
        return stored(number);
    }

    /** A number was proven: this place, and this number, wait for none any more. */
    void settle(PendingPhone proven) {
        all().stream()
                .filter(phone -> phone.slot() == proven.slot()
                        || phone.number().equals(proven.read().number()))
                .forEach(phone -> user.credentialManager().removeStoredCredentialById(phone.credential()));
    }

    /** What cannot be read is nobody's number, and holds the place of one by its label. */
    private void clear() {
        user.credentialManager()
                .getStoredCredentialsByTypeStream(TYPE)
                .filter(stored -> PhoneCredential.read(stored).isEmpty())
                .toList()
                .forEach(stored -> user.credentialManager().removeStoredCredentialById(stored.getId()));
    }

    private boolean stored(PendingPhone number) {
        try {
            // Labels are one of a kind in a type, so that two lists at once leave one number in a place.
            var model = PhoneCredential.model(number, number.slot().name());
            model.setType(TYPE);
            user.credentialManager().createStoredCredential(model);
            return true;
        } catch (ModelDuplicateException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
