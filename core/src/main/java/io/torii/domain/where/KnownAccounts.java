package io.torii.domain.where;

import io.torii.domain.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The accounts that a browser has verified a factor of, the latest first, as the browser itself keeps them. It can lose or
 * reorder them; it cannot make one up, and another browser's are nothing here.
 */
public final class KnownAccounts {
    public static final int MOST = 10;
    public static final KnownAccounts NONE = new KnownAccounts(List.of());

    private static final String BETWEEN = ".";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}(\\.[A-Za-z0-9_-]{22}){0,9}");

    private final List<String> codes;

    private KnownAccounts(List<String> codes) {
        this.codes = List.copyOf(codes);
    }

    /** What cannot be read is no account. */
    public static KnownAccounts parse(String written) {
        return written != null && FORM.matcher(written).matches()
                ? new KnownAccounts(List.of(written.split(Pattern.quote(BETWEEN))))
                : NONE;
    }

    public boolean holds(BrowserPrint print, Subject subject) {
        return codes.stream().anyMatch(code -> speaksOf(code, print, subject));
    }

    /** With this account as the latest; the one that was not seen longest makes room. */
    public KnownAccounts with(BrowserPrint print, Subject subject) {
        var others = codes.stream().filter(code -> !speaksOf(code, print, subject));
        return new KnownAccounts(Stream.concat(Stream.of(print.known(subject)), others)
                .limit(MOST)
                .toList());
    }

    /** In the form that {@link #parse} reads. */
    public String written() {
        return String.join(BETWEEN, codes);
    }

    private static boolean speaksOf(String code, BrowserPrint print, Subject subject) {
        return print.everKnown(subject).anyMatch(known -> same(known, code));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
