package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.call.CallMode;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.domain.phone.Channel;
import io.torii.keycloak.call.CallDesk;
import io.torii.keycloak.method.PhoneAmr;
import java.util.Locale;
import java.util.Optional;

/** A line that has just verified its user, with the way in which a telephone was reached. */
record Proven(Visit visit, Line line) {
    /** Whoever pesters the owner by pushes or calls has no other method: another one ends what rests (R20, R29). */
    void bothered() {
        if (line.kind() == MethodKind.PHONE) {
            new PhoneAmr(visit.context().getAuthenticationSession()).note(amr());
        }
        if (!called()) {
            CallDesk.of(visit.context().getSession()).calls().succeeded(visit.subject());
        }
        if (!called() && line.kind() != MethodKind.PUSH) {
            visit.torii().reports().succeeded(visit.subject());
        }
    }

    /** For events. */
    String word() {
        if (line.kind() == MethodKind.PHONE) {
            return called() ? "call" : "text";
        }
        return line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PhoneAmr.Way amr() {
        if (!called()) {
            return PhoneAmr.Way.TEXT;
        }
        var reads = CallDesk.of(visit.context().getSession()).mode() == CallMode.CODE;
        return reads ? PhoneAmr.Way.CODE_READ : PhoneAmr.Way.CALL;
    }

    private boolean called() {
        return line.channel().equals(Optional.of(Channel.CALL));
    }
}
