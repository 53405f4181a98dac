package io.torii.actions.push;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a page is looked at with, as it says itself; only the order of the page depends on it.
 *
 * @param phone a phone or a tablet, so that it may be the one to be registered
 * @param iphone an iPhone or iPad, where the app is installed first; an iPad may call itself a Mac
 */
public record Viewer(boolean phone, boolean iphone) {
    static Viewer of(String userAgent) {
        var agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        var iphone = Stream.of("iphone", "ipad", "ipod").anyMatch(agent::contains);
        return new Viewer(iphone || agent.contains("android") || agent.contains("mobile"), iphone);
    }
}
