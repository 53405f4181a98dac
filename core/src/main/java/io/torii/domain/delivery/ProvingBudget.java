package io.torii.domain.delivery;

/**
 * What proving new numbers may cost a day (R30).
 *
 * @param numbers new numbers per user, 1 to 20
 * @param messages per user, 1 to 50
 * @param perNumber messages to one number, whoever asks, 1 to 50
 * @param realm all users together
 */
public record ProvingBudget(int numbers, int messages, int perNumber, RealmShare realm) {
    public static final ProvingBudget DEFAULT = new ProvingBudget(3, 6, 5, RealmShare.PROVING);

    public ProvingBudget {
        Figure.within("new numbers per user and day", numbers, 1, 20);
        Figure.within("proving messages per user and day", messages, 1, 50);
        Figure.within("proving messages per number and day", perNumber, 1, 50);
    }
}
