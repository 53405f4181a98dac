package io.torii.port.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.KeptPass;
import java.util.Optional;

/** Where passes are kept, one per account. What is written holds when the caller's transaction is committed. */
public interface Passes {
    /** The latest of this account, usable or not; empty for what cannot be read. Another node may be a moment behind. */
    Optional<KeptPass> find(Subject subject);

    /** Keeps it in the place of whatever the account had. */
    void keep(Subject subject, KeptPass pass);

    /** Removes it; false when it is there no more. */
    boolean remove(Subject subject, KeptPass pass);

    /** Notes one more use; false when it is there no more. */
    boolean use(Subject subject, KeptPass pass);
}
