package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.Subscription;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.push.PushCredential;
import io.torii.keycloak.webpush.WebPush;
import io.torii.keycloak.where.BrowserMark;
import io.torii.keycloak.where.Scenes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Registers a device with a subscription and has it notified. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class PushDrive {
    /** RFC 7515, A.3. */
    private static final DeviceKey KEY = new DeviceKey(
            "EC",
            "P-256",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");

    private static final String DEVICE = "device-";

    private final KeycloakSession session;

    PushDrive(KeycloakSession session) {
        this.session = session;
    }

    /** What of the realm is about notifications. */
    @Path("notifications")
    public NotificationDrive notifications() {
        return new NotificationDrive(session);
    }

    @PUT
    @Path("users/{user}/device")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Boolean> device(@PathParam("user") String user, Map<String, String> told) {
        var subscription = new Subscription(told.get("endpoint"), told.get("p256dh"), told.get("auth"));
        var model =
                user(user).credentialManager().createStoredCredential(PushCredential.model(device(user, subscription)));
        return Map.of("stored", model != null, "allowed", WebPush.of(session).allows(subscription.endpoint()));
    }

    /** A phone of the user's that is told there. */
    static PushDevice device(String user, Subscription subscription) {
        return new PushDevice(
                "",
                DEVICE + user,
                "Phone",
                "Test phone",
                KEY,
                new KeycloakClock().now(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(subscription));
    }

    /** Whether a subscription is stored. */
    @GET
    @Path("users/{user}/device")
    public Map<String, Boolean> notified(@PathParam("user") String user) {
        var notified = user(user)
                .credentialManager()
                .getStoredCredentialsByTypeStream(PushCredential.TYPE)
                .flatMap(model -> PushCredential.read(model).stream())
                .anyMatch(device -> device.subscription().isPresent());
        return Map.of("notified", notified);
    }

    /** Has the user's device told of a request, which nobody opens. */
    @POST
    @Path("users/{user}/requests")
    public Map<String, String> send(@PathParam("user") String user) {
        var now = new KeycloakClock().now();
        var subject = new Subject(session.getContext().getRealm().getId(), user);
        var request = new PushRequest(
                new PushId(new SecureChance().handle()),
                new PushRequest.Bound(subject, DEVICE + user, PushPurpose.SIGN_IN, "portal", "sign-in"),
                new PushRequest.Scene("Portal", "Firefox on Linux", "", "192.0.2.0/24", "origin"),
                MatchNumber.of("42"),
                now,
                now.plusSeconds(60));
        WebPush.of(session).send(request);
        return Map.of("request", request.id().value());
    }

    /** What a phone would be shown of whoever asks this, and whether the browser is known. */
    @GET
    @Path("users/{user}/scene/{client}/{language}")
    public Map<String, String> scene(
            @PathParam("user") String user,
            @PathParam("client") String client,
            @PathParam("language") String language) {
        var realm = session.getContext().getRealm();
        var subject = new Subject(realm.getId(), user);
        var known = BrowserMark.of(session).known(subject);
        var scene =
                Scenes.of(session).scene(realm.getClientByClientId(client), subject, Locale.forLanguageTag(language));
        return Map.of(
                "application", scene.application(),
                "browser", scene.browser(),
                "place", scene.place(),
                "address", scene.address(),
                "origin", scene.origin(),
                "known", String.valueOf(known));
    }

    /** What pages do: offers, requests, and how they end. */
    @Path("pages/{user}")
    public PageDrive pages(@PathParam("user") String user) {
        return new PageDrive(session, user);
    }

    /** One user's phones without an app. */
    @Path("handsets/{user}")
    public HandsetDrive handsets(@PathParam("user") String user) {
        return new HandsetDrive(session, user);
    }

    private UserModel user(String id) {
        return session.users().getUserById(session.getContext().getRealm(), id);
    }
}
