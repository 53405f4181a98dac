package io.torii.port.address;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where notices about accounts go besides Keycloak's own address (R22); on every node at once. */
public interface NoticeAddresses {
    /** Those that are confirmed and those that wait, by their places. */
    List<NoticeAddress> of(Subject owner);

    /**
     * Puts one that waits into its place, over one that stands there no longer or has the same address. False, with
     * nothing changed, when another stands there or the address stands in the other place; of many at once for one
     * place, one alone is told true.
     *
     * @param digest of the token in its link
     */
    boolean put(NoticeAddress waiting, String digest);

    /**
     * Confirms the one in this realm that waits for a link with one of these digests and was asked for after this
     * instant: present for exactly one caller.
     */
    Optional<NoticeAddress> confirm(String realm, Collection<String> digests, Instant askedAfter, Instant now);

    /** True for exactly one caller; false for what is not there, or not this one any more. */
    boolean remove(NoticeAddress address);

    /** Remembers where an account's notices went until now, and go until then. */
    void keep(Subject owner, MailAddress former, Instant until);

    /** Those that are kept beyond this instant. */
    List<MailAddress> former(Subject owner, Instant now);

    /** Forgets, in all realms, former ones that are over, and those that waited since before the other instant. */
    void forget(Instant now, Instant askedBefore);
}
