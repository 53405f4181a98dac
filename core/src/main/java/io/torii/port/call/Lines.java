package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.delivery.DeliveryId;
import java.time.Duration;
import java.util.Optional;

/** The one line that an account has (R29), alike on every node. Every change takes hold at once; nothing is undone by a rollback. */
public interface Lines {
    /** Takes it: true for one of several callers, until it is freed, this time is over, or a call holds it. */
    boolean occupy(Subject subject, Duration life);

    /** Whoever has taken it has opened this call: it is the call's, for as long as that may ring and talk. */
    void hold(Call call);

    /** The call that it is held by, ended or not. */
    Optional<DeliveryId> holder(Subject subject);

    /** Frees it. */
    void free(Subject subject);
}
