package io.torii.keycloak.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user has issued after proving whose account it is (R10). */
public enum Choice {
    PASS(true, false),
    PASSWORD(false, true),
    BOTH(true, true);

    private final boolean pass;
    private final boolean password;

    Choice(boolean pass, boolean password) {
        this.pass = pass;
        this.password = password;
    }

    public boolean pass() {
        return pass;
    }

    public boolean password() {
        return password;
    }

    /** As a page posts it; empty for what is none. */
    public static Optional<Choice> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
