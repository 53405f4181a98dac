package io.torii.keycloak.token;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.method.MethodKind;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace.Pair;
import io.torii.domain.token.TokenHandling;
import io.torii.keycloak.Torii;
import io.torii.keycloak.enrollment.StaffBinding;
import io.torii.keycloak.enrollment.StaffDeletion;
import io.torii.keycloak.history.HistoryDesk;
import io.torii.keycloak.notice.TokenNotices;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What staff do with one user's tokens: what changes how the user signs in is told to the user and in the history. */
public record Handing(KeycloakSession session, UserModel user) {
    public TokenHandling assign(String serial) {
        var handling = desk().tokens().assign(subject(), serial);
        if (handling == TokenHandling.DONE) {
            TokenNotices.of(session).assigned(subject(), serial);
            Torii.of(session).applications().owner().handed(subject());
        }
        return handling;
    }

    /** By the first code, which the user types at the counter (R59). */
    public TokenHandling activate(String serial, String code, Circumstance circumstance) {
        new HistoryDesk(session).before(subject());
        var handling = new CountedCode(session, subject())
                .judgeForStaff(() -> desk().tokens().activate(subject(), serial, code));
        if (handling == TokenHandling.DONE) {
            new StaffBinding(session, user).ofApp(circumstance);
            TokenNotices.of(session).proven(subject(), serial);
        }
        return handling;
    }

    public TokenHandling resynchronise(String serial, Pair typed) {
        return new CountedCode(session, subject())
                .judgeForStaff(() -> desk().tokens().resynchronise(subject(), serial, typed));
    }

    /**
     * Row and method go in one transaction, by the same judgement as any method that staff end: the last one stays.
     *
     * @param returned whether it goes back into the drawer
     */
    public TokenHandling end(Token token, boolean returned, Circumstance circumstance) {
        var deletion = new StaffDeletion(session, subject());
        var outcome = token.place()
                .credential()
                .map(credential -> deletion.with(own -> ended(own, token, returned), credential, circumstance))
                .orElse(StaffDeletion.Outcome.UNKNOWN);
        return switch (outcome) {
            case DONE -> TokenHandling.DONE;
            case LAST_METHOD -> TokenHandling.LAST;
            case UNKNOWN -> desk().tokens().end(subject().realm(), token, returned);
        };
    }

    /**
     * Takes a token back, the last method too, from whom somebody on the staff had given it and has set the password (R7).
     *
     * @return whether it was where this snapshot says
     */
    public boolean takeBack(Token token, Circumstance circumstance) {
        new HistoryDesk(session).before(subject());
        var taken = ended(session, token, true);
        if (taken && token.place().credential().isPresent()) {
            new StaffDeletion(session, subject()).tell(circumstance, MethodKind.APP, token.serial());
        }
        return taken;
    }

    private static boolean ended(KeycloakSession session, Token token, boolean returned) {
        var realm = session.getContext().getRealm().getId();
        return new TokenDesk(session).tokens().end(realm, token, returned) == TokenHandling.DONE;
    }

    private Subject subject() {
        return new Subject(session.getContext().getRealm().getId(), user.getId());
    }

    private TokenDesk desk() {
        return new TokenDesk(session);
    }
}
