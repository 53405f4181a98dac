package io.torii.tests.vendors;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads TwiML, and throws where it is not what Twilio documents. */
public final class TwilioMarkup {
    private static final Set<String> SAY = Set.of("voice", "language", "loop");
    private static final Set<String> GATHER = Set.of(
            "action", "method", "input", "numDigits", "finishOnKey", "timeout", "actionOnEmptyResult", "language");

    private TwilioMarkup() {}

    public static Prompt read(String markup) {
        var root = parsed(markup);
        check(root.getTagName().equals("Response"), "the root is " + root.getTagName());
        var verbs = elements(root);
        var gathers = verbs.stream()
                .filter(verb -> verb.getTagName().equals("Gather"))
                .toList();
        check(gathers.size() <= 1, "several Gathers");
        if (gathers.isEmpty()) {
            check(!verbs.isEmpty() && last(verbs).getTagName().equals("Hangup"), "the call is not hung up");
            return prompt(verbs.subList(0, verbs.size() - 1), Optional.empty());
        }
        check(verbs.size() == 1, "more than a Gather");
        return prompt(elements(gathers.get(0)), Optional.of(gather(gathers.get(0))));
    }

    private static Prompt prompt(List<Element> says, Optional<Element> gather) {
        says.forEach(say -> {
            check(say.getTagName().equals("Say"), "no Say: " + say.getTagName());
            attributes(say, SAY);
        });
        var language = says.isEmpty() ? "" : says.get(0).getAttribute("language");
        return new Prompt(
                says.stream().map(Node::getTextContent).toList(),
                language,
                gather.map(each -> Integer.parseInt(each.getAttribute("numDigits")))
                        .orElse(0),
                gather.map(each -> each.getAttribute("action")));
    }

    private static Element gather(Element gather) {
        attributes(gather, GATHER);
        check(gather.getAttribute("input").equals("dtmf"), "no keys are gathered");
        check(gather.hasAttribute("finishOnKey"), "by default # ends an entry and is not part of it");
        check(gather.getAttribute("finishOnKey").isEmpty(), "a key ends the entry");
        check(gather.getAttribute("actionOnEmptyResult").equals("true"), "silence is not told");
        check(gather.getAttribute("method").equals("POST"), "not posted");
        return gather;
    }

    private static void attributes(Element element, Set<String> known) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Node::getNodeName)
                .forEach(name -> check(known.contains(name), element.getTagName() + " has no " + name));
    }

    private static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element last(List<Element> verbs) {
        return verbs.get(verbs.size() - 1);
    }

    private static Element parsed(String markup) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError("no TwiML: " + markup, malformed);
        }
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw new AssertionError(why);
        }
    }
}
