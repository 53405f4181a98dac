package io.torii.domain.delivery;

import static io.torii.domain.delivery.PurseName.PROVING_MESSAGES;
import static io.torii.domain.delivery.PurseName.PROVING_NUMBER;
import static io.torii.domain.delivery.PurseName.PROVING_NUMBERS;
import static io.torii.domain.delivery.PurseName.PROVING_REALM;
import static io.torii.domain.delivery.PurseName.PROVING_TRIED;
import static io.torii.domain.delivery.PurseName.SIGN_IN_DAY;
import static io.torii.domain.delivery.PurseName.SIGN_IN_MINUTES;
import static io.torii.domain.delivery.PurseName.SIGN_IN_REALM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The two purses (R30): they share no counter, so that an empty one never stops the other. */
public record Budgets(ProvingBudget proving, SignInBudget signIn, Thresholds alerts) {
    public static final Budgets DEFAULT = new Budgets(ProvingBudget.DEFAULT, SignInBudget.DEFAULT, Thresholds.DEFAULT);

    /** What one message costs, in the order in which every claim walks: user, number, realm, so that none waits round. */
    public List<PurseClaim> claims(Purse purse, Payer payer, Instant now) {
        return switch (purse) {
            case PROVING -> provingClaims(payer, now);
            case SIGN_IN -> signInClaims(payer, now);
        };
    }

    private List<PurseClaim> provingClaims(Payer payer, Instant now) {
        var user = payer.subject().user();
        var tried = new PurseKey(PROVING_TRIED, user, payer.number());
        return List.of(
                new PurseClaim(PurseKey.ofUser(PROVING_NUMBERS, user), proving.numbers(), Optional.of(tried)),
                new PurseClaim(PurseKey.ofUser(PROVING_MESSAGES, user), proving.messages()),
                new PurseClaim(PurseKey.ofNumber(PROVING_NUMBER, payer.number()), proving.perNumber()),
                new PurseClaim(PurseKey.ofRealm(PROVING_REALM), proving.realm().most(payer.accounts(), now)));
    }

    private List<PurseClaim> signInClaims(Payer payer, Instant now) {
        var user = payer.subject().user();
        return List.of(
                new PurseClaim(new PurseKey(SIGN_IN_DAY, user, payer.number()), signIn.perDay()),
                new PurseClaim(new PurseKey(SIGN_IN_MINUTES, user, payer.number()), signIn.perTenMinutes()),
                new PurseClaim(PurseKey.ofRealm(SIGN_IN_REALM), signIn.realm().most(payer.accounts(), now)));
    }
}
