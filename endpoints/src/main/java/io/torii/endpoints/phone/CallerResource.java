package io.torii.endpoints.phone;

import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.phone.Phone;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Permit;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import io.torii.keycloak.staff.CallerCheck;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** Whether a caller holds one of the account's numbers: they read out what was sent there. Both steps are admin events. */
@Produces(MediaType.APPLICATION_JSON)
public final class CallerResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;
    private final String credential;

    CallerResource(KeycloakSession session, StaffDoor door, String user, String credential) {
        this.session = session;
        this.door = door;
        this.user = user;
        this.credential = credential;
    }

    /** Sends a code to the number; needs torii-helpdesk, three an hour and user, and counted as passes are. */
    @POST
    @Path("")
    public CallerView ask() {
        var permit = door.act(StaffRole.HELPDESK, user);
        var check = check(permit);
        if (!Misconfigured.unless(check::possible)) {
            throw refused("torii_no_text", Response.Status.CONFLICT);
        }
        permit.countCaller();
        if (!check.claim(permit.user())) {
            throw refused("torii_caller_often", Response.Status.TOO_MANY_REQUESTS);
        }
        var sending = Misconfigured.unless(() -> check.send(permit.user()));
        sending.refusal().ifPresent(CallerResource::refuse);
        done(permit, "sent");
        return CallerView.of(sending);
    }

    /**
     * What the caller read out: {@code {"request": "…", "text": "…", "code": "…"}}, the first two as the answer to the asking
     * has them; needs torii-helpdesk. Only who asked can type it.
     */
    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, ?> answer(Map<String, Object> typed) {
        var permit = door.act(StaffRole.HELPDESK, user);
        var check = check(permit);
        var verdict = ChallengeId.parse(text(typed, "request"))
                .map(id -> Misconfigured.unless(() -> check.judge(permit.user(), id, text(typed, "code"))))
                .orElseGet(() -> CodeVerdict.of(CodeVerdict.Reason.NONE_OPEN));
        if (verdict.accepted()) {
            read(text(typed, "text"))
                    .ifPresent(sent -> Torii.of(session).codes().typedBack(permit.subject(), sent, CodePurpose.CALLER));
        }
        var outcome = verdict.reason().name().toLowerCase(Locale.ROOT);
        done(permit, outcome);
        return Map.of("outcome", outcome);
    }

    private CallerCheck check(Permit permit) {
        return new CallerCheck(session, phone(permit), permit.actor());
    }

    private Phone phone(Permit permit) {
        return Misconfigured.unless(() ->
                        Torii.of(session).registration().book(permit.subject()).byCredential(credential))
                .orElseThrow(() -> refused("torii_unknown_method", Response.Status.NOT_FOUND));
    }

    private void done(Permit permit, String outcome) {
        permit.done("", Map.of("torii_credential", credential, "torii_caller", outcome));
    }

    private static void refuse(Sending.Refusal refusal) {
        throw refusal.reason() == Sending.Reason.COOL_DOWN
                ? refused("torii_cool_down", Response.Status.TOO_MANY_REQUESTS)
                : refused("torii_not_sent", Response.Status.CONFLICT);
    }

    private static Optional<DeliveryId> read(String typed) {
        try {
            return Optional.of(new DeliveryId(typed));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, ?> typed, String member) {
        return typed != null && typed.get(member) instanceof String text ? text : "";
    }

    private static ErrorResponseException refused(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }
}
