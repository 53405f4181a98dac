package io.torii.actions.enrollment;

import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.binding.MailProof;
import org.keycloak.authentication.RequiredActionContext;

/** Whether a first method may be bound in this visit (R4). */
record Admittance(RequiredActionContext context, Stand stand) {
    static final String MAIL_CODE = "torii-enroll-mail-code";

    /** The key of what stands in the way, or empty; nothing stands there for who has a method already. */
    String obstacle() {
        if (stand.situation().methods().any()) {
            return "";
        }
        var session = context.getSession();
        var verdict = new FirstMethod(session, context.getRealm(), context.getUser())
                .judge()
                .verdict();
        return switch (verdict) {
            case PASSWORD -> "";
            case MAIL_CODE -> MailProof.of(session).given(context.getUser()) ? "" : MAIL_CODE;
            case PASS -> "torii-enroll-pass";
        };
    }
}
