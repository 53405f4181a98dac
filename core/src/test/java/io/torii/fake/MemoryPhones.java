package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneBook;
import io.torii.port.phone.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One user's numbers, in memory. */
public final class MemoryPhones implements Phones {
    private final List<Phone> phones = new ArrayList<>();

    @Override
    public synchronized PhoneBook of(Subject subject) {
        return new PhoneBook(phones, 0);
    }

    @Override
    public synchronized Optional<String> bind(Subject subject, PendingPhone proven) {
        var book = of(subject);
        if (book.has(proven.read().number()) || !book.free().contains(proven.slot())) {
            return Optional.empty();
        }
        var id = "credential-" + phones.size();
        phones.add(new Phone(id, proven.slot(), proven.read(), ""));
        return Optional.of(id);
    }
}
