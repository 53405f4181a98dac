package io.torii.endpoints.accesspass;

import io.torii.domain.accesspass.Grounds;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassWish;
import io.torii.endpoints.staff.Permit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What was posted: {@code {"reason": "…", "scope": "factor", "start": "2026-04-01T09:00:00Z", "minutes": 60, "once": true}}, all but the reason to be left out. */
record Asked(Map<String, Object> body) {
    PassOrder order(Permit permit) {
        var grounds = new Grounds(Issuer.staff(permit.actor().user()), reason());
        return new PassOrder(permit.subject(), scope(), grounds, new PassWish(start(), life(), once()));
    }

    private String reason() {
        var reason = field("reason", String.class).orElse("");
        if (!Grounds.readable(reason)) {
            throw Refused.order("reason");
        }
        return reason;
    }

    private PassScope scope() {
        return switch (field("scope", String.class).orElse("factor")) {
            case "factor" -> PassScope.FACTOR;
            case "both" -> PassScope.BOTH;
            default -> throw Refused.order("scope");
        };
    }

    private Optional<Instant> start() {
        try {
            return field("start", String.class).map(Instant::parse);
        } catch (DateTimeException e) {
            throw Refused.order("start");
        }
    }

    private Optional<Duration> life() {
        return field("minutes", Integer.class).map(Duration::ofMinutes);
    }

    private Optional<Boolean> once() {
        return field("once", Boolean.class);
    }

    /** Absent is left out; of another type is refused. */
    private <T> Optional<T> field(String name, Class<T> type) {
        var value = body == null ? null : body.get(name);
        if (value != null && !type.isInstance(value)) {
            throw Refused.order(name);
        }
        return Optional.ofNullable(value).map(type::cast);
    }
}
