package io.torii.keycloak.dryrun;

import io.torii.keycloak.dryrun.Sheet.Account;
import java.util.List;

/**
 * Accounts of a realm from one to another: a range of an index, which costs no more to ask for than one of them.
 *
 * @param by what they are in the order of
 * @param first the first one's id or name
 * @param last the last one's
 */
record Span(By by, String first, String last) {
    /** Of these, which are in that order. */
    static Span of(List<Account> accounts, By by) {
        return new Span(by, by.of(accounts.get(0)), by.of(accounts.get(accounts.size() - 1)));
    }

    /** Completes a query of accounts {@code u} and of what belongs to them, by this column that has their ids. */
    String of(String query, String owner) {
        return query.formatted(by.condition.formatted(owner));
    }

    /** What accounts are in the order of. */
    enum By {
        /**
         * What belongs to them is asked for by the same range, so that a database reads two indexes from one place to
         * another and merges them: PostgreSQL needs a quarter of the time of looking each account up.
         */
        ID("u.id between :first and :last and %s between :first and :last"),
        NAME("u.username between :first and :last");

        private final String condition;

        By(String condition) {
            this.condition = condition;
        }

        private String of(Account account) {
            return switch (this) {
                case ID -> account.id();
                case NAME -> account.name();
            };
        }
    }
}
