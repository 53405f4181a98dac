package io.torii.tests.vendors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a call control object (NCCO), and throws where it is not what Vonage documents. */
public final class VonageControl {
    private static final Set<String> TALK =
            Set.of("action", "text", "bargeIn", "loop", "level", "language", "style", "premium");
    private static final Set<String> INPUT =
            Set.of("action", "type", "dtmf", "speech", "eventUrl", "eventMethod", "mode");
    private static final Set<String> DTMF = Set.of("timeOut", "maxDigits", "submitOnHash");

    private VonageControl() {}

    public static Prompt read(String ncco) {
        var actions = (List<?>) Json.read("{\"actions\":" + ncco + "}").get("actions");
        var waits = !actions.isEmpty()
                && action(actions, actions.size() - 1).get("action").equals("input");
        var talks = actions.subList(0, actions.size() - (waits ? 1 : 0)).stream()
                .map(each -> (Map<?, ?>) each)
                .toList();
        talks.forEach(VonageControl::talk);
        var input = waits ? Optional.of(input(action(actions, actions.size() - 1))) : Optional.<Map<?, ?>>empty();
        return new Prompt(
                talks.stream().map(talk -> String.valueOf(talk.get("text"))).toList(),
                talks.isEmpty() ? "" : String.valueOf(talks.get(0).get("language")),
                input.map(each -> (Integer) ((Map<?, ?>) each.get("dtmf")).get("maxDigits"))
                        .orElse(0),
                input.map(each -> String.valueOf(((List<?>) each.get("eventUrl")).get(0))));
    }

    private static void talk(Map<?, ?> talk) {
        check("talk".equals(talk.get("action")), "no talk: " + talk);
        check(TALK.containsAll(talk.keySet()), "talk has no such option: " + talk.keySet());
        check(talk.get("text") instanceof String text && !text.isEmpty() && text.length() <= 1_500, "the text");
    }

    private static Map<?, ?> input(Map<?, ?> input) {
        check(INPUT.containsAll(input.keySet()), "input has no such option: " + input.keySet());
        check(List.of("dtmf").equals(input.get("type")), "no keys are asked for");
        check("POST".equals(input.get("eventMethod")), "only a post has a body that is signed");
        var dtmf = (Map<?, ?>) input.get("dtmf");
        check(DTMF.containsAll(dtmf.keySet()), "dtmf has no such option: " + dtmf.keySet());
        check(Boolean.FALSE.equals(dtmf.get("submitOnHash")), "# ends an entry and is not part of it");
        check(dtmf.get("maxDigits") instanceof Integer digits && digits >= 1 && digits <= 20, "maxDigits is 1 to 20");
        check(dtmf.get("timeOut") instanceof Integer seconds && seconds >= 0 && seconds <= 10, "timeOut is 0 to 10 s");
        return input;
    }

    private static Map<?, ?> action(List<?> actions, int index) {
        return (Map<?, ?>) actions.get(index);
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw new AssertionError(why);
        }
    }
}
