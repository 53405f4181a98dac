package io.torii.keycloak.code;

import io.torii.domain.SecretText;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.OneTimeCode;
import io.torii.domain.code.TextSegment;
import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.keycloak.ThemeWords;
import io.torii.port.code.Wording;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** The words of a text out of the realm's theme, kept to one segment, with the Web-OTP line at the end. */
public final class ThemeWording implements Wording {
    private final KeycloakSession session;
    private final CodePolicy policy;
    private final DeliveryPolicy rules;
    private final ThemeWords words;

    public ThemeWording(KeycloakSession session, CodePolicy policy, DeliveryPolicy rules) {
        this.rules = rules;
        this.session = session;
        this.policy = policy;
        this.words = new ThemeWords(session);
    }

    @Override
    public SecretText text(OneTimeCode code, CodeRequest request) {
        var minutes = String.valueOf(policy.lifetime().toMinutes());
        var key = "torii-text-" + request.bound().purpose().name();
        var named = words.say(request.language(), key, words.institution(request.language()), code.reveal(), minutes);
        var brief = words.say(request.language(), key + "-short", code.reveal(), minutes);
        var fills = request.bound().purpose().isTypedByUser();
        var line = fills && rules.rule(request.number().country()).webOtp() ? webOtp(code) : "";
        return SecretText.of(TextSegment.firstThatFits(named + line, brief + line));
    }

    private String webOtp(OneTimeCode code) {
        var host = session.getContext().getUri(UrlType.FRONTEND).getBaseUri().getHost();
        return "\n\n@" + host + " #" + code.reveal();
    }
}
