package io.torii.keycloak.phone;

import io.torii.domain.phone.PhoneBook;
import io.torii.domain.phone.PhoneSlot;
import java.util.Optional;
import java.util.Set;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Which number of its user a sign-in is about to replace; the number stays until the new one is proven. */
public record Replacement(AuthenticationSessionModel signIn) {
    private static final String CREDENTIAL = "torii.phone.replaces";

    public void of(String credential) {
        signIn.setAuthNote(CREDENTIAL, credential);
    }

    /** Whatever is proven from now on replaces nothing. */
    public void forget() {
        signIn.removeAuthNote(CREDENTIAL);
    }

    public Optional<String> credential() {
        return Optional.ofNullable(signIn.getAuthNote(CREDENTIAL));
    }

    /** The places that a new number can have: that of the replaced one alone, while it is there. */
    public Set<PhoneSlot> places(PhoneBook all, Set<PhoneSlot> free) {
        return credential()
                .flatMap(all::byCredential)
                .map(phone -> Set.of(phone.slot()))
                .orElse(free);
    }
}
