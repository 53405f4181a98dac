package io.torii.domain.application;

/** Text as people type it, on one line or more: PostgreSQL, for one, keeps no U+0000. */
public final class PlainText {
    private PlainText() {}

    /** Whether no control character is in it but line ends and tabs. */
    public static boolean is(String text) {
        return text.chars().noneMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0);
    }
}
