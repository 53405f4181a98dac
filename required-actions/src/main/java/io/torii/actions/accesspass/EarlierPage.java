package io.torii.actions.accesspass;

import io.torii.actions.enrollment.EnrollPage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the page {@code torii-registration-earlier.ftl} reads.
 *
 * @param items the methods from before
 * @param ticked whether they stand ticked
 */
public record EarlierPage(List<Item> items, boolean ticked) {
    static EarlierPage of(List<String> credentials, List<EnrollPage.Line> lines, boolean ticked) {
        return new EarlierPage(
                IntStream.range(0, lines.size())
                        .mapToObj(each -> new Item(credentials.get(each), lines.get(each)))
                        .toList(),
                ticked);
    }

    /**
     * One of them.
     *
     * @param credential its id, posted back when it is ticked
     * @param line how it is listed
     */
    public record Item(String credential, EnrollPage.Line line) {}
}
