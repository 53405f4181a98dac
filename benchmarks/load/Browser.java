import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody's browser without scripts: its cookies, and whatever redirections come. */
final class Browser {
    static final String CLIENT = "http://localhost/in";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String realm;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(String server, String realm) {
        this.realm = server + "/realms/" + realm;
    }

    /** The client's sign-in page, with the user's name and password typed. */
    Answer password(String user) throws IOException, InterruptedException {
        return password(user, "demo");
    }

    Answer password(String user, String password) throws IOException, InterruptedException {
        return password(get(authorization("")), user, password);
    }

    Answer password(Answer login, String user, String password) throws IOException, InterruptedException {
        return submit(login, "kc-form-login", Map.of("username", user, "password", password));
    }

    /** Security info, or the sign-in page before it. */
    Answer securityInfo() throws IOException, InterruptedException {
        return get(URI.create(realm + "/torii/security-info"));
    }

    private URI authorization(String more) {
        return URI.create(realm + "/protocol/openid-connect/auth?client_id=bench&response_type=code&scope=openid"
                + "&redirect_uri=" + encoded(CLIENT) + more);
    }

    /** Changes the code for tokens, as the client does. */
    void token(Answer in) throws IOException, InterruptedException {
        var fields = Map.of(
                "grant_type", "authorization_code", "client_id", "bench", "code", in.code(), "redirect_uri", CLIENT);
        var answer = HTTP.send(
                form(URI.create(realm + "/protocol/openid-connect/token"), fields).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("no token: " + answer.statusCode() + " " + answer.body());
        }
    }

    Answer submit(Answer page, String form, Map<String, String> fields) throws IOException, InterruptedException {
        var target = page.form(form);
        var all = new LinkedHashMap<>(target.hidden());
        all.putAll(fields);
        return follow(send(form(target.action(), all)));
    }

    /** Posts to where the page's first form leads, without its hidden fields. */
    Answer press(Answer page, Map<String, String> fields) throws IOException, InterruptedException {
        return follow(send(form(page.form("").action(), fields)));
    }

    private Answer get(URI address) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(address)));
    }

    private Answer follow(HttpResponse<String> response) throws IOException, InterruptedException {
        var answer = response;
        for (var hops = 0; hops < 12; hops++) {
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty()) {
                if (answer.statusCode() >= 500) {
                    throw new AssertionError(answer.statusCode() + " at " + answer.uri());
                }
                return new Answer(answer.uri(), answer.statusCode(), answer.body());
            }
            var next = answer.uri().resolve(location.get());
            if (next.toString().startsWith(CLIENT)) {
                return new Answer(next, 0, "");
            }
            answer = send(HttpRequest.newBuilder(next));
        }
        throw new AssertionError("redirected in circles at " + answer.uri());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var kept = cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
        if (!cookies.isEmpty()) {
            request.header("Cookie", kept.collect(Collectors.joining("; ")));
        }
        var answer = HTTP.send(
                request.timeout(Duration.ofSeconds(60)).header("Accept-Language", "en").build(),
                BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (line.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
