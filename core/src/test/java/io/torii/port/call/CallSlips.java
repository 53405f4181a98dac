package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.Script;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.push.MatchNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the contracts of calls are written with. */
public interface CallSlips {
    Duration LIFE = Duration.ofMinutes(2);

    Calls calls();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    /** The store's present instant. */
    Instant now();

    /** Lets time pass for the store under test. */
    void pass(Duration time);

    default Call opened(Subject subject) {
        var call = call(subject);
        calls().open(call);
        return call;
    }

    default Call call(Subject subject) {
        var now = Instant.ofEpochSecond(now().getEpochSecond());
        var bound = new Call.Bound(subject, CodePurpose.LOGIN, "credential", "portal", "session.tab");
        var number = Optional.of(MatchNumber.of("42"));
        var script = new Script("学生ポータル", Locale.JAPANESE, number, Optional.empty());
        return new Call(id(), bound, script, now, now.plus(LIFE));
    }

    default DeliveryId id() {
        return new DeliveryId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    }
}
