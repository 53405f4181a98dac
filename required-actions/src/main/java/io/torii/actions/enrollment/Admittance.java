package io.torii.actions.enrollment;

import io.torii.domain.enrollment.Binding;
import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.binding.MailProof;
import org.keycloak.authentication.RequiredActionContext;

/** Whether a first method may be bound in this visit (R4). */
record Admittance(RequiredActionContext context, Stand stand) {
    static final String MAIL_CODE = "torii-enroll-mail-code";

    /** Whether nothing is there that could be asked for: garbage and what is switched off are not (R17). */
    boolean first() {
        return stand.situation().methods().usable(stand.situation().policy()).isEmpty();
    }

    /** The key of what stands in the way, or empty; nothing stands there for who has a method that can be asked for. */
    String obstacle() {
        if (!first()) {
            return "";
        }
        var session = context.getSession();
        var binding = new FirstMethod(session, context.getRealm(), context.getUser()).judge();
        return switch (binding.verdict()) {
            case PASSWORD -> "";
            case MAIL_CODE -> MailProof.of(session).given(context.getUser()) ? "" : MAIL_CODE;
            case PASS -> binding.reason() == Binding.Reason.ADDRESS ? "torii-enroll-address" : "torii-enroll-pass";
        };
    }
}
