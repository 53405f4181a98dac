package io.torii.actions.push;

import io.torii.actions.demand.Asked;
import io.torii.actions.demand.StandingAside;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.PushVerdict;
import io.torii.domain.push.Registered;
import io.torii.keycloak.push.PushCredential;
import java.util.Set;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** The one class that turns what became of a registration into its end, and into events. */
record Answer(RequiredActionContext context) {
    static final String FULL = "torii-push-full";

    private static final Set<PushVerdict> SAID =
            Set.of(PushVerdict.WRONG_NUMBER, PushVerdict.DENIED, PushVerdict.REPORTED);

    /** The number match has come to nothing; unless it was reported, the phone can be asked once more. */
    void failed(PushVerdict verdict) {
        if (SAID.contains(verdict)) {
            var error = verdict == PushVerdict.WRONG_NUMBER ? Errors.INVALID_USER_CREDENTIALS : Errors.REJECTED_BY_USER;
            event().detail(Details.REASON, verdict.name()).error(error);
        }
        if (verdict == PushVerdict.REPORTED) {
            over("torii-push-over-reported");
        } else {
            again(verdict);
        }
    }

    void again(PushVerdict verdict) {
        var words =
                switch (verdict) {
                    case WRONG_NUMBER -> "torii-push-again-wrong";
                    case DENIED -> "torii-push-again-denied";
                    case EXPIRED -> "torii-push-again-expired";
                    case WAITING, APPROVED, REPORTED, GONE -> "torii-push-again-gone";
                };
        new Pages(context).over(words, OverPage.Next.AGAIN);
    }

    /** The phone has typed the number. */
    void registered(Registered registered) {
        registered.device().ifPresentOrElse(this::done, () -> refused(registered.reason()));
    }

    void over(String words) {
        new Pages(context).over(words, OverPage.Next.NEW);
    }

    /** The account has as many phones as it may (R94). */
    void full(String words) {
        if (new Asked(context).byUser()) {
            closed(words);
        } else {
            // Nothing can be registered, and a page without a way on would lock the user out.
            context.success();
        }
    }

    /** Tomorrow it can be done. */
    private void today() {
        if (new Asked(context).byUser()) {
            closed("torii-push-today");
        } else {
            new StandingAside(context).whenPosted();
        }
    }

    /** Nothing can be done here. */
    void closed(String words) {
        new Pages(context).over(words, OverPage.Next.NOTHING);
    }

    /** One event for the one binding, with the 6-digit code that came with it. */
    private void done(PushDevice device) {
        var event = event().detail(Details.SELECTED_CREDENTIAL_ID, device.credential());
        device.otp().ifPresent(code -> event.detail("torii_code", code));
        event.success();
        new Run(context.getAuthenticationSession()).end();
        context.success();
    }

    private void refused(Registered.Reason reason) {
        event().detail(Details.REASON, reason.name()).error("torii_push_not_registered");
        switch (reason) {
            case FULL -> full(FULL);
            case LABEL_TAKEN -> over("torii-push-over-label");
            case TODAY -> today();
            case BUSY -> over("torii-push-over-busy");
            case OVER, REGISTERED -> over("torii-push-over-ended");
        }
    }

    private EventBuilder event() {
        return context.getEvent()
                .clone()
                .event(EventType.UPDATE_CREDENTIAL)
                .user(context.getUser())
                .detail(Details.CREDENTIAL_TYPE, PushCredential.TYPE)
                .detail("torii_method", "push");
    }
}
