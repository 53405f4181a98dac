package io.torii.authenticators.verify;

import io.torii.authenticators.accesspass.PassEntry;
import io.torii.authenticators.desk.Tick;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.Line;
import io.torii.keycloak.gate.TriedMethod;
import io.torii.keycloak.knock.KnockDesk;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;

/** One sign-in's walk through the verify room: from desk to desk, to the list of ways, to the guard. */
final class Walk {
    private final Visit visit;
    private final Desks desks = new Desks();
    private final MethodList list = new MethodList();
    private final NoneOfThese none = new NoneOfThese();
    private final PassEntry pass = new PassEntry();

    private Walk(Visit visit) {
        this.visit = visit;
    }

    static Walk of(AuthenticationFlowContext context) {
        return new Walk(new Lineups(context).visit());
    }

    /** The flow arrives, or the page is loaded again: what was shown is shown, and nothing is sent anew. */
    void open() {
        if (visit.place().note().isEmpty() && !visit.guarded()) {
            new KnockDesk(visit.context().getSession(), visit.context().getAuthenticationSession())
                    .asked(visit.subject());
        }
        if ((visit.place().atPass() || visit.place().note().isEmpty()) && pass.offered(visit)) {
            pass.open(visit);
        } else if (visit.guarded() || visit.place().atGuard()) {
            none.open(visit);
        } else if (visit.place().atList()) {
            list.open(visit);
        } else {
            line().ifPresentOrElse(this::open, this::nothingToAsk);
        }
    }

    /** The user pressed a button. */
    void act() {
        var act = visit.field("torii-act").orElse("");
        switch (act) {
            case "methods" -> list.open(visit);
            case "pass" -> {
                // Whatever is posted, a pass is typed only where it is offered.
                if (pass.offered(visit)) {
                    pass.open(visit);
                } else {
                    list.refuse(visit);
                }
            }
            case "method" -> choose(visit.field("torii-line").orElse(""));
            case "none-of-these" -> {
                desks.leave(visit);
                none.open(visit);
            }
            default -> actAtPlace();
        }
    }

    private void actAtPlace() {
        if (visit.place().atPass() && pass.offered(visit)) {
            pass.act(visit);
        } else if (visit.guarded() || visit.place().atGuard()) {
            none.act(visit);
        } else if (visit.place().atList()) {
            list.open(visit);
        } else {
            line().ifPresentOrElse(this::act, this::nothingToAsk);
        }
    }

    private void act(Line line) {
        // A method that went while its page was open: its entry is not looked at, the next one is asked.
        if (!visit.place().note().filter(line.key()::equals).isPresent()) {
            open(line);
            return;
        }
        var desk = desks.of(line);
        desk.act(visit, line);
        if (visit.context().getStatus() == FlowStatus.SUCCESS) {
            var credential = desk.used(visit, line);
            new Proof(visit).record(line, credential);
            new TrialSignIn(visit).record(line, credential);
            new ByPhone(visit).tell(line);
            if (line.kind().counts()) {
                new Tick(visit).heed();
            }
        }
    }

    private void open(Line line) {
        reason(line).ifPresent(key -> visit.context().form().setInfo(key));
        visit.place().line(line);
        desks.of(line).open(visit, line);
    }

    /** Why this is asked: what the page says above its own words. */
    private Optional<String> reason(Line line) {
        if (visit.lineup().heldBackByClient() && visit.lineup().first().equals(Optional.of(line))) {
            return Optional.of("torii-verify-client-cannot");
        }
        return visit.request().purpose() == Purpose.MANAGE ? Optional.of("torii-verify-manage") : Optional.empty();
    }

    private void choose(String key) {
        visit.lineup()
                .usable(key)
                .filter(line -> !visit.guarded())
                .ifPresentOrElse(
                        line -> {
                            desks.leaveFor(visit, line);
                            visit.place().line(line);
                            desks.of(line).choose(visit, line);
                        },
                        () -> list.refuse(visit));
    }

    private void nothingToAsk() {
        if (visit.lineup().lines().isEmpty()) {
            none.open(visit);
        } else {
            // Everything that the user has is greyed: the list says why.
            list.open(visit);
        }
    }

    private Optional<Line> line() {
        var tried = new TriedMethod(visit.context().getAuthenticationSession()).line(visit.lineup());
        return visit.place()
                .note()
                .flatMap(visit.lineup()::usable)
                .or(() -> tried)
                .or(() -> visit.lineup().first());
    }
}
