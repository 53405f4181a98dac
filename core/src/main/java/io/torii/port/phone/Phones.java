package io.torii.port.phone;

import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneBook;
import java.util.Optional;

/** The users' proven numbers. */
public interface Phones {
    PhoneBook of(Subject subject);

    /**
     * Binds a number that has just been proven, after all other methods of the user. Empty when the user has a number
     * in this place or this number already.
     */
    Optional<String> bind(Subject subject, PendingPhone proven);
}
