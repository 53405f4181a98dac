package io.torii.tests.web;

import io.torii.tests.admin.TestUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no scripts: quick, and able to do what browsers do not. */
public final class Visitor {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI server;
    private final String realm;
    private final Cookies cookies;
    private Network network = Visitor::direct;
    private String stop = SignInRequest.CLIENT_ADDRESS;

    private Visitor(URI server, String realm, Cookies cookies) {
        this.server = server;
        this.realm = realm;
        this.cookies = cookies;
    }

    public static Visitor to(URI server, String realm) {
        return new Visitor(server, realm, new Cookies());
    }

    /** Another hand on the same browser. */
    public Visitor again() {
        return new Visitor(server, realm, cookies.copy()).over(network);
    }

    /** From now on its requests go this way. */
    public Visitor over(Network way) {
        network = way;
        return this;
    }

    /** From now on does not follow a redirection to an address that contains this. */
    public Visitor stopAt(String address) {
        stop = address;
        return this;
    }

    /** Keeps cookies that another hand was given. */
    public Visitor keep(HttpHeaders headers) {
        cookies.keep(headers);
        return this;
    }

    /** Puts another browser's value into a cookie whose name begins so. */
    public Visitor take(String prefix, Visitor other) {
        cookies.take(prefix, other.cookies);
        return this;
    }

    /** Whether it holds a cookie of this name. */
    public boolean has(String cookie) {
        return cookies.has(cookie);
    }

    /** What Keycloak calls this browser's sign-in. */
    public String signInId() {
        var cookie = cookies.value("AUTH_SESSION_ID").orElseThrow();
        var encoded = cookie.split("\\.", 2)[0];
        var signed = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        return signed.substring(0, signed.lastIndexOf('.'));
    }

    /** What it sends along to this address. */
    public String cookies(URI address) {
        return cookies.header(address);
    }

    /** Opens a client's sign-in. */
    public Page open(SignInRequest request) {
        return get(request.at(server, realm));
    }

    public Page open(String client) {
        return open(SignInRequest.of(client));
    }

    /** Types name and password at a client's sign-in. */
    public Page signIn(String client, TestUser user) {
        return password(open(client), user.username(), TestUser.PASSWORD);
    }

    public Page password(Page login, String username, String password) {
        return submit(login, "kc-form-login", Map.of("username", username, "password", password));
    }

    public Page type(Page page, String code) {
        return submit(page, "torii-code-form", Map.of("code", code, "torii-act", "verify"));
    }

    public Page press(Page page, String act) {
        return submit(page, "torii-resend-form", Map.of("torii-act", act));
    }

    /** Submits a form of the page with its hidden fields and these. */
    public Page submit(Page page, String form, Map<String, String> fields) {
        var all = new LinkedHashMap<>(page.hidden(form));
        all.putAll(fields);
        return post(page.action(form), all);
    }

    public Page get(URI address) {
        return follow(network.send(request(address).GET().build()));
    }

    public Page post(String address, Map<String, String> fields) {
        return post(URI.create(address), fields);
    }

    private Page post(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(network.send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    /** Posts a form with a file in it: its hidden fields, and this picture under its name. */
    public Page send(Page page, String form, Picture picture) {
        return send(page.action(form), page.hidden(form), picture);
    }

    public Page send(URI address, Map<String, String> fields, Picture picture) {
        var body = new Multipart(fields, picture);
        return follow(network.send(request(address)
                .header("Content-Type", body.type())
                .POST(BodyPublishers.ofByteArray(body.bytes()))
                .build()));
    }

    /** Keycloak's script has put the step's own address into the browser's bar: what posts to it, without the session code. */
    public Page reload(Page page) {
        var action = page.document().select("form").attr("abs:action");
        return get(URI.create(action.replaceFirst("session_code=[^&]*&", "")));
    }

    private Page follow(HttpResponse<String> response) {
        var answer = response;
        for (var hops = 0; hops < 10; hops++) {
            cookies.keep(answer.headers());
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty()) {
                return new Page(answer.uri(), answer.statusCode(), answer.body());
            }
            var next = answer.uri().resolve(location.get());
            if (next.toString().contains(stop) || next.toString().startsWith(SignInRequest.CLIENT_ADDRESS)) {
                return new Page(next, 0, "");
            }
            answer = network.send(request(next).GET().build());
        }
        throw new AssertionError("redirected in circles at " + answer.uri());
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "en")
                .header("Accept", "text/html");
        var kept = cookies.header(address);
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private static HttpResponse<String> direct(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
