package io.torii.keycloak.phone;

import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneBook;
import io.torii.port.phone.Phones;
import java.util.Optional;

/** A user's numbers while one of them is being replaced: its place counts as free, and is taken in one step. */
record ReplacingPhones(KeycloakPhones phones, String credential) implements Phones {
    @Override
    public PhoneBook of(Subject subject) {
        var book = phones.of(subject);
        var others = book.phones().stream()
                .filter(phone -> !phone.credential().equals(credential))
                .toList();
        return new PhoneBook(others, book.unreadable());
    }

    @Override
    public Optional<String> bind(Subject subject, PendingPhone proven) {
        return phones.replace(subject, proven, credential);
    }
}
