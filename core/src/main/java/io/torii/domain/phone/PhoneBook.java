package io.torii.domain.phone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A user's numbers in the user's own order, the default first.
 *
 * @param phones those whose stored data can be read
 * @param unreadable how many cannot; they are no method, and no error either
 */
public record PhoneBook(List<Phone> phones, int unreadable) {
    public PhoneBook {
        phones = List.copyOf(phones);
    }

    /** The number with this credential id; nobody else's id finds one. */
    public Optional<Phone> byCredential(String credential) {
        return phones.stream()
                .filter(phone -> phone.credential().equals(credential))
                .findFirst();
    }

    /** Those that can be reached this way under this policy. */
    public List<Phone> reachable(PhonePolicy policy, Channel channel) {
        return phones.stream()
                .filter(phone -> policy.reaches(phone.read().kind(), phone.slot(), channel))
                .toList();
    }

    /** The places that have no number yet; none while there is an unreadable one, whose place nobody knows. */
    public Set<PhoneSlot> free() {
        var free = EnumSet.allOf(PhoneSlot.class);
        phones.forEach(phone -> free.remove(phone.slot()));
        return unreadable == 0 ? free : EnumSet.noneOf(PhoneSlot.class);
    }

    public boolean has(PhoneNumber number) {
        return phones.stream().anyMatch(phone -> phone.number().equals(number));
    }
}
