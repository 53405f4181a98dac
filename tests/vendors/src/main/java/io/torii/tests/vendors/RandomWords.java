package io.torii.tests.vendors;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names and secrets that are new in each run, so that none stands in a file. */
final class RandomWords {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomWords() {}

    static String hex(int characters) {
        var bytes = new byte[characters / 2];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
