package io.torii.authenticators.push;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;

/** One sign-in as requests are bound to it: user, purpose, client, browser and tab, looked at anew every time (R97). */
record SignIn(Visit visit) {
    PushRequest.Bound asking(String device) {
        var client = visit.context().getAuthenticationSession().getClient();
        return new PushRequest.Bound(visit.subject(), device, purpose(), client.getId(), name());
    }

    /** The phone says what its number is for (R9, R92). */
    PushPurpose purpose() {
        return switch (visit.request().purpose()) {
            case SIGN_IN -> PushPurpose.SIGN_IN;
            case MANAGE -> PushPurpose.MANAGE;
            case DEVICE -> PushPurpose.DEVICE;
        };
    }

    /** The authentication session and the tab. */
    String name() {
        var signIn = visit.context().getAuthenticationSession();
        return signIn.getParentSession().getId() + "." + signIn.getTabId();
    }
}
