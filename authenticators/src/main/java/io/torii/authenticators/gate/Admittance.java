package io.torii.authenticators.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Request;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.gate.Actions;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.Registering;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.gate.SignInJudgement;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;

/** One user before one client. Whatever is pressed, everything is judged anew: admitted is who is admitted now. */
final class Admittance {
    private final AuthenticationFlowContext context;
    private final SignInJudgement judgement;
    private final DeviceQuestion device;

    Admittance(AuthenticationFlowContext context) {
        this.context = context;
        this.judgement =
                new SignInJudgement(context.getSession(), context.getAuthenticationSession(), context.getUser(), true);
        this.device = new DeviceQuestion(context);
    }

    void open() {
        var grant = new RegistrationGrant(context.getSession(), context.getAuthenticationSession());
        if (grant.given().isPresent()) {
            register(grant);
            return;
        }
        var request = new Requests(context.getSession(), context.getRealm())
                .of(context.getAuthenticationSession(), context.getUser(), context.getTopLevelFlow());
        if (device.asks() && !new ClientSays(client()).admitsDevices(context.getRealm())) {
            new Refusal(context).show(RefusalPage.of("torii-refused-device"), Errors.ACCESS_DENIED);
        } else if (registersWhatIsNotOffered()) {
            new NotAdmitted(context)
                    .show(new Decision(Decision.Outcome.REFUSE, Decision.Reason.KIND, Optional.empty()));
        } else if (concerns(request)) {
            judged(judgement.foreseen(request));
        } else {
            admit();
        }
    }

    /** Who came with a pass goes to registration and nowhere else: not even to what this client asks for (R8). */
    private void register(RegistrationGrant grant) {
        if (grant.lead()) {
            context.success();
        } else {
            new Refusal(context).show(RefusalPage.of("torii-refused-pass"), Errors.ACCESS_DENIED);
        }
    }

    void act() {
        if (device.denied()) {
            device.deny();
            return;
        }
        device.hear();
        open();
    }

    /** What is asked for by name only: what pends is held back by itself (R23). */
    private boolean registersWhatIsNotOffered() {
        var realm = context.getRealm();
        return Optional.ofNullable(context.getAuthenticationSession().getClientNote(Constants.KC_ACTION))
                .filter(new Actions(context.getSession(), realm)::registers)
                .filter(action -> !new Registering(context.getSession(), realm, context.getUser()).offered(action))
                .isPresent();
    }

    /** In every other case the gate's condition, which comes next, is the only one that asks: one query a sign-in. */
    private boolean concerns(Request request) {
        return request.mode() == ClientMode.REQUIRED || request.binds() || judgement.impersonated();
    }

    private void judged(Decision decision) {
        if (decision.outcome() == Decision.Outcome.REFUSE && decision.reason() != Decision.Reason.MANAGE) {
            new NotAdmitted(context).show(decision);
        } else if (!judgement.impersonated()) {
            admit();
        } else if (decision.letsIn()) {
            context.getEvent()
                    .clone()
                    .event(EventType.IMPERSONATE)
                    .user(context.getUser())
                    .detail("torii_reason", decision.reason().name())
                    .success();
            admit();
        } else {
            new Refusal(context).show(RefusalPage.of("torii-refused-impersonator"), "torii_impersonator_refused");
        }
    }

    private void admit() {
        if (device.open()) {
            device.show();
        } else {
            context.success();
        }
    }

    private ClientModel client() {
        return context.getAuthenticationSession().getClient();
    }
}
