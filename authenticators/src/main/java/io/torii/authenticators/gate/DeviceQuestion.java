package io.torii.authenticators.gate;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.protocol.LoginProtocol;
import org.keycloak.protocol.oidc.grants.device.DeviceGrantType;

/** "Did you start this on a device in front of you?": asked before a device is let in (R92). */
record DeviceQuestion(AuthenticationFlowContext context) {
    private static final String CONFIRMED = "torii.gate.device";
    private static final String ACT = "torii-act";

    /** Whether it is a device that asks. */
    boolean asks() {
        return DeviceGrantType.isOAuth2DeviceVerificationFlow(context.getAuthenticationSession());
    }

    /** Whether it has not been answered yet by this user. */
    boolean open() {
        return asks()
                && !context.getUser()
                        .getId()
                        .equals(context.getAuthenticationSession().getAuthNote(CONFIRMED));
    }

    void show() {
        var page = new DevicePage(new ShownClient(context).name());
        context.forceChallenge(context.form().setAttribute("torii", page).createForm("torii-device.ftl"));
    }

    void hear() {
        if (asks() && "confirm-device".equals(pressed())) {
            context.getAuthenticationSession()
                    .setAuthNote(CONFIRMED, context.getUser().getId());
        }
    }

    boolean denied() {
        return asks() && "deny-device".equals(pressed());
    }

    /** The device is told, and this sign-in ends. */
    void deny() {
        context.getEvent().clone().user(context.getUser()).error("torii_device_denied");
        var answer = DeviceGrantType.denyOAuth2DeviceAuthorization(
                context.getAuthenticationSession(), LoginProtocol.Error.CONSENT_DENIED, context.getSession());
        context.forceChallenge(answer);
    }

    private String pressed() {
        return context.getHttpRequest().getDecodedFormParameters().getFirst(ACT);
    }
}
