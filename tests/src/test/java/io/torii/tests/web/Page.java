package io.torii.tests.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a request led to: a page of Keycloak, or the client's own address.
 *
 * @param address the last address
 * @param status of the last answer; 0 for the client's address, which nobody is asked for
 */
public record Page(URI address, int status, String html) {
    /** The same page, as this node would have sent it. */
    public Page from(URI node) {
        var own = address.resolve("/").toString();
        var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return new Page(
                node.resolve(path), status, html.replace(own, node.resolve("/").toString()));
    }

    public Document document() {
        return Jsoup.parse(html, address.toString());
    }

    /** Back at the client with a code: signed in. */
    public boolean signedIn() {
        return code().isPresent();
    }

    public Optional<String> code() {
        return parameter("code");
    }

    /** The {@code error} that the client was told. */
    public Optional<String> error() {
        return parameter("error");
    }

    public boolean asksForCode() {
        return document().getElementById("torii-code") != null;
    }

    /** Why the page refuses, in the user's words. */
    public String problem() {
        return text("torii-code-problem") + text("torii-phone-problem");
    }

    public String text(String id) {
        return Optional.ofNullable(document().getElementById(id))
                .map(Element::text)
                .orElse("");
    }

    /** Where the form posts to. */
    URI action(String form) {
        var element = document().getElementById(form);
        if (element == null) {
            throw new AssertionError(
                    "no form " + form + " on this page: " + document().text());
        }
        return URI.create(element.absUrl("action"));
    }

    /** What the form sends by itself. */
    Map<String, String> hidden(String form) {
        var fields = new LinkedHashMap<String, String>();
        document()
                .select("#" + form + " input[type=hidden]")
                .forEach(each -> fields.put(each.attr("name"), each.val()));
        return fields;
    }

    private Optional<String> parameter(String name) {
        if (status != 0 || address.getQuery() == null) {
            return Optional.empty();
        }
        for (var pair : address.getQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(pair.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }
}
