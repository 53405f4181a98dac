package io.torii.keycloak.staff;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodeMeters;
import io.torii.keycloak.phone.PhoneSettings;
import java.time.Duration;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Whether a caller holds one of an account's numbers: a code goes there, the caller reads it out, and the member of staff
 * who had it sent types it. It is good for nothing else, nor is a code of a sign-in good here.
 *
 * @param phone the number, which is registered
 * @param actor who asks
 */
public record CallerCheck(KeycloakSession session, Phone phone, Subject actor) {
    /** Texts that a user does not want are not to be had by telephoning the help desk. */
    private static final int MOST = 3;

    private static final Duration WINDOW = Duration.ofHours(1);

    /** Whether texts go to that number at all. */
    public boolean possible() {
        var policy = PhoneSettings.phones(Torii.of(session).policy());
        return policy.reaches(phone.read().kind(), phone.slot(), Channel.TEXT);
    }

    /** Counts one for this user, whoever asks: false beyond three an hour. */
    public boolean claim(UserModel user) {
        var slot = new Slot(subject(user), List.of("staff.caller"), MOST, WINDOW);
        return new KeycloakSlots(session.singleUseObjects()).claim(slot);
    }

    public Sending send(UserModel user) {
        var context = session.getContext();
        return Torii.of(session)
                .codes()
                .begin(new CodeRequest(
                        bound(user),
                        phone.slot(),
                        phone.number(),
                        context.resolveLocale(user),
                        context.getConnection().getRemoteAddr()));
    }

    /** Right for one caller, once. */
    public CodeVerdict judge(UserModel user, ChallengeId id, String typed) {
        var verdict = Torii.of(session).codes().finish(id, bound(user), typed);
        CodeMeters.judged(CodePurpose.CALLER, verdict);
        return verdict;
    }

    /** To who asked, too: a colleague's question is not answered by what this caller was told. */
    private Challenge.Bound bound(UserModel user) {
        var target = phone.credential() + " " + actor.realm() + " " + actor.user();
        return new Challenge.Bound(subject(user), CodePurpose.CALLER, Channel.TEXT, target);
    }

    private Subject subject(UserModel user) {
        return new Subject(session.getContext().getRealm().getId(), user.getId());
    }
}
