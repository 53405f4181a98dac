package io.torii.domain.delivery;

/**
 * What signing in with proven numbers may cost (R30).
 *
 * @param perDay messages per user and number, 1 to 200
 * @param perTenMinutes messages per user and number, 1 to 20
 * @param realm all users together, per day
 */
public record SignInBudget(int perDay, int perTenMinutes, RealmShare realm) {
    public static final SignInBudget DEFAULT = new SignInBudget(30, 5, RealmShare.SIGN_IN);

    public SignInBudget {
        Figure.within("sign-in messages per user, number and day", perDay, 1, 200);
        Figure.within("sign-in messages per user, number and ten minutes", perTenMinutes, 1, 20);
    }
}
