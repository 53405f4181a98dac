package io.torii.domain.gate;

import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Trial;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import io.torii.domain.method.Strength;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A situation in the making: an account without anything that enters an optional client, until told otherwise. */
final class Case {
    static final Instant NOON = Instant.parse("2027-04-01T12:00:00Z");
    static final Instant LONG_AGO = NOON.minus(Duration.ofDays(100));

    private final List<Factor> factors = new ArrayList<>();
    private Situation.Account account = new Situation.Account(new Enrollment.None(), false, true, true);
    private Methods methods = Methods.NONE;
    private MethodPolicy policy = MethodPolicy.EVERYTHING;
    private Standing standing = Standing.FREE;
    private Request request = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);
    private Trust trust = Trust.NONE;

    static Enrollment scheduled(Instant due) {
        return new Enrollment.Scheduled(new Trial("phone", LONG_AGO), due);
    }

    static Enrollment active() {
        return new Enrollment.Active(LONG_AGO, Because.APPLIED);
    }

    static Standing standing(Standing.Kind kind) {
        return new Standing(kind, Optional.of(LONG_AGO), Optional.empty());
    }

    Case is(Enrollment enrollment) {
        account = new Situation.Account(enrollment, true, true, account.mayBind());
        return this;
    }

    Case existingCountsAs(boolean active) {
        account = new Situation.Account(account.enrollment(), account.recorded(), active, account.mayBind());
        return this;
    }

    Case mayNotBind() {
        account = new Situation.Account(account.enrollment(), account.recorded(), true, false);
        return this;
    }

    Case has(MethodKind... kinds) {
        return stores(true, kinds);
    }

    Case hasUnreadable(MethodKind... kinds) {
        return stores(false, kinds);
    }

    Case under(MethodPolicy allowed) {
        policy = allowed;
        return this;
    }

    Case stands(Standing to) {
        standing = to;
        return this;
    }

    Case calendar(Standing.Kind kind) {
        standing = standing(kind);
        return this;
    }

    Case enters(ClientMode mode) {
        request = new Request(mode, Purpose.SIGN_IN, 1, request.strength(), false);
        return this;
    }

    Case asks(Purpose purpose, int level, Strength strength) {
        request = new Request(request.mode(), purpose, level, strength, request.binds());
        return this;
    }

    Case binds() {
        request = new Request(request.mode(), Purpose.MANAGE, 1, request.strength(), true);
        return this;
    }

    Case proved(MethodKind kind, Purpose purpose, Duration ago) {
        factors.add(new Factor(kind, "", NOON.minus(ago), purpose));
        return this;
    }

    Case trusts(Trust browser) {
        trust = browser;
        return this;
    }

    Decision judged() {
        return judgedAt(NOON);
    }

    Decision judgedAt(Instant now) {
        return Gate.judge(situation(), now);
    }

    Situation situation() {
        return new Situation(account, methods, policy, standing, request, factors, Freshness.DEFAULT, trust);
    }

    private Case stores(boolean readable, MethodKind... kinds) {
        var all = new ArrayList<>(methods.stored());
        for (var kind : kinds) {
            all.add(new Method(kind.name() + all.size(), kind, LONG_AGO, readable));
        }
        methods = new Methods(all);
        return this;
    }
}
