package io.torii.domain.delivery;

/**
 * Names one counter of a realm.
 *
 * @param name which budget
 * @param user whose, or {@value #ANYBODY}
 * @param number keyed hash of the number, or {@value #ANYBODY}
 */
public record PurseKey(PurseName name, String user, String number) {
    public static final String ANYBODY = "-";

    public PurseKey {
        if (name == null || user == null || user.isEmpty() || number == null || number.isEmpty()) {
            throw new IllegalArgumentException("a purse has a name, a user and a number");
        }
    }

    public static PurseKey ofUser(PurseName name, String user) {
        return new PurseKey(name, user, ANYBODY);
    }

    public static PurseKey ofNumber(PurseName name, String number) {
        return new PurseKey(name, ANYBODY, number);
    }

    public static PurseKey ofRealm(PurseName name) {
        return new PurseKey(name, ANYBODY, ANYBODY);
    }
}
