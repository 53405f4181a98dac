package io.torii.ceremony.accesspass;

import io.torii.domain.accesspass.Issued.Refusal;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassPolicy;
import io.torii.domain.accesspass.PassScope;
import java.time.Instant;
import java.util.Optional;

/** Which orders make no pass (R8). */
final class PassRefusals {
    private PassRefusals() {}

    static Optional<Refusal> of(PassOrder order, PassPolicy rules, Instant now) {
        var issuer = order.grounds().issuer();
        if (issuer.is(order.subject())) {
            return Optional.of(Refusal.SELF);
        }
        if (order.scope() == PassScope.BOTH && issuer.kind() == Issuer.Kind.STAFF && !rules.staffBoth()) {
            return Optional.of(Refusal.SCOPE);
        }
        var wish = order.wish();
        if (wish.life().filter(life -> !PassPolicy.allows(life)).isPresent()) {
            return Optional.of(Refusal.LIFE);
        }
        return wish.start()
                .filter(start ->
                        start.isBefore(now.minus(PassPolicy.SHORTEST)) || start.isAfter(now.plus(PassPolicy.FURTHEST)))
                .map(start -> Refusal.START);
    }
}
