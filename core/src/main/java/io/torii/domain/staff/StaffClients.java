package io.torii.domain.staff;

import java.util.Optional;
import java.util.Set;

/**
 * Whose tokens may ask the admin REST: those of the client that a token was issued to ({@code azp}).
 *
 * @param named client ids; none for every client
 */
public record StaffClients(Set<String> named) {
    public StaffClients {
        named = Set.copyOf(named);
    }

    /** Why a token of this client may not, if so. */
    public Optional<StaffRefusal> refusal(String client) {
        return named.isEmpty() || named.contains(client) ? Optional.empty() : Optional.of(StaffRefusal.CLIENT);
    }
}
