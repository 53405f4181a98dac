package io.torii.domain.history;

import io.torii.domain.where.Caption;
import java.util.regex.Pattern;

/**
 * What a method was called, fit to be kept: users write what they like, a whole number among it.
 *
 * @param text one short line in which no more than four figures follow each other
 */
public record MethodLabel(String text) {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ ()./-]{0,2}\\d){4,}");

    public static MethodLabel of(String words) {
        return new MethodLabel(
                NUMBER.matcher(Caption.of(words == null ? "" : words).text()).replaceAll("•••"));
    }
}
