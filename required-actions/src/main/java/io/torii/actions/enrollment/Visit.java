package io.torii.actions.enrollment;

import io.torii.actions.binding.MailCode;
import io.torii.domain.enrollment.Steps;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.phone.Replacement;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;

/** One user's visit to Security info: reads the form, takes one step, shows a page. */
final class Visit {
    private final RequiredActionContext context;
    private final Notes notes;
    private final GateNotes gate;
    private final Answer answer;

    Visit(RequiredActionContext context) {
        this.context = context;
        this.notes = new Notes(context.getAuthenticationSession());
        this.gate = new GateNotes(context.getAuthenticationSession());
        this.answer = new Answer(context);
    }

    /** The page is asked for; what was registered since is told first. */
    void show() {
        var arrived = new Arrivals(context).receive();
        new Replacement(context.getAuthenticationSession()).forget();
        if (gate.guarded()) {
            answer.guard();
            return;
        }
        if (!arrived.isEmpty()) {
            notes.page(Leaf.of(Stand.of(context).steps().next()));
        }
        var tried = new TrialResult(context).take();
        notes.takeSaid()
                .filter(words -> arrived.isEmpty())
                .or(() -> Optional.of(tried).filter(key -> !key.isEmpty()).map(EnrollPage.Words::of))
                .ifPresentOrElse(answer::page, () -> answer.page(arrived.isEmpty() ? back() : arrived));
    }

    /** Who has come back from trying goes on where that leads (R77). */
    private String back() {
        var place = new Place(context.getSession());
        if (!place.tried()) {
            return "";
        }
        place.forget();
        if (Stand.of(context).steps().skippable()) {
            notes.goAlone();
        }
        var next = Stand.of(context).steps().next();
        notes.page(Leaf.of(next));
        return next == Leaf.TRY.step() ? "torii-enroll-not-tried" : "";
    }

    /** The user pressed a button. */
    void act() {
        var mailCode = new MailCode(context);
        if (mailCode.handles(field("torii-act"))) {
            if (mailCode.act(field("torii-act"), field("code"))) {
                show();
            }
            return;
        }
        if (gate.guarded()) {
            actGuarded();
            return;
        }
        var pressed = new Pressed(context, field("torii-act"));
        pressed.section().ifPresentOrElse(pressed::handTo, this::actOfSteps);
    }

    private void actOfSteps() {
        switch (field("torii-act")) {
            case "register" -> new Registering(context).register(field("torii-kind"));
            case "alone" -> goAlone();
            case "sign-out" -> new Departure(context).leave();
            case "apply" -> new Application(context).decide(field("torii-use"));
            case "withdraw" -> new Application(context).withdraw();
            case "applications" -> new Registering(context).apply();
            case "identity" -> new Registering(context).link();
            case "leave" -> leave();
            case "undo-default" -> new FirstAsked(context).takeBack();
            default -> turn(field("torii-act"));
        }
    }

    /** Nothing but registering is possible, and the sign-in goes on only when the gate is content. */
    private void actGuarded() {
        if (gate.proven() && field("torii-act").equals("continue")) {
            new Chain(context).restore();
            context.success();
            return;
        }
        if (!gate.proven() && field("torii-act").equals("register")) {
            new Registering(context).register(field("torii-kind"));
            return;
        }
        answer.guard();
    }

    private void goAlone() {
        if (!field("torii-understood").equals("yes")) {
            answer.page("torii-enroll-not-understood");
            return;
        }
        if (Stand.of(context).steps().skippable()) {
            notes.goAlone();
            notes.page(Leaf.TRY);
        }
        answer.page("");
    }

    /** The end of the visit: back to where it was asked for. */
    private void leave() {
        context.getAuthenticationSession().setClientNote(Constants.KC_ACTION_STATUS, "success");
        context.success();
    }

    /** Turns to another page, never beyond the step that comes next. */
    private void turn(String act) {
        var stand = Stand.of(context);
        var leaf =
                switch (act) {
                    case "step-1" -> Leaf.FIRST;
                    case "step-2", "add" -> Leaf.ALTERNATIVE;
                    case "step-3" -> Leaf.TRY;
                    case "step-4" -> Leaf.APPLY;
                    case "next" -> Leaf.of(stand.steps().next());
                    case "home" -> Leaf.HOME;
                    case "withdraw-ask" -> stand.withdrawable() ? Leaf.WITHDRAW : Leaf.HOME;
                    default -> notes.page();
                };
        notes.page(reachable(leaf, stand.steps()));
        answer.page("");
    }

    private static Leaf reachable(Leaf leaf, Steps steps) {
        return leaf.step() > steps.next() ? Leaf.of(steps.next()) : leaf;
    }

    private String field(String name) {
        return Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(name))
                .orElse("");
    }
}
