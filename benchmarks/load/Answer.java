import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a browser stands: a page, or the client's address that it was sent to at the end. */
record Answer(URI at, int status, String body) {
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    /** Whether there is an element of this id. */
    boolean has(String id) {
        return body.contains("id=\"" + id + "\"");
    }

    /** The code that the client was given. */
    String code() {
        return first(CODE, at.toString()).orElseThrow(() -> new AssertionError("not signed in: " + this));
    }

    /** What stands in the paragraph of this id, without tags. */
    String text(String id) {
        var begin = body.indexOf("id=\"" + id + "\"");
        if (begin < 0) {
            return "";
        }
        var text = body.substring(body.indexOf('>', begin) + 1);
        return text.substring(0, text.indexOf("</p>")).replaceAll("<[^>]*>", "").strip();
    }

    /** Where a form leads: that of this id, or the page's first. */
    Form form(String id) {
        Matcher form = FORM.matcher(body);
        while (form.find()) {
            if (id.isEmpty() || form.group().contains("id=\"" + id + "\"")) {
                var end = body.indexOf("</form>", form.end());
                return new Form(
                        at.resolve(first(ACTION, form.group()).orElseThrow().replace("&amp;", "&")),
                        hidden(body.substring(form.end(), end)));
            }
        }
        throw new AssertionError("no form " + id + " in " + this);
    }

    private static Map<String, String> hidden(String form) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().forEach(input -> first(NAME, input.group())
                .ifPresent(name -> fields.put(name, first(VALUE, input.group()).orElse(""))));
        return fields;
    }

    private static java.util.Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? java.util.Optional.of(found.group(1)) : java.util.Optional.empty();
    }

    @Override
    public String toString() {
        var words = body.replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
        var text = words.replaceAll("\\s+", " ");
        return status + " " + at + " " + text.substring(0, Math.min(300, text.length()));
    }

    /** A form's address and its hidden fields. */
    record Form(URI action, Map<String, String> hidden) {}
}
