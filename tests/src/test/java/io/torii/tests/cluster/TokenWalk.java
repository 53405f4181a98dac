package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/** Types the first code of a token that was handed out. */
final class TokenWalk implements Walk {
    private static final Totp TOKEN = new Totp("12345678901234567890");
    private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String HEAD = "upn,serial number,secret key,time interval,manufacturer,model,type\n";

    private final Somebody who;
    private final String serial = "T-" + UUID.randomUUID().toString().substring(0, 8);

    TokenWalk(Town town, Lane lane) {
        who = new Somebody(town, town.realm().user(0), lane);
        who.account().hold("no-phone");
        var imported = Clerk.ask(town.desk()
                .request("tokens/import")
                .setHeader("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(HEAD + "x," + serial + "," + SEED + ",30,Contoso,Key,\n")));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        var assigned = town.desk().post("users/" + who.user().id() + "/tokens", Map.of("serial", serial));
        assertThat(assigned.statusCode()).as(assigned.body()).isLessThan(300);
    }

    @Override
    public boolean go() {
        if (who.has("otp")) {
            return true;
        }
        var browser = who.browser();
        var page = who.password(
                browser, browser.open(SignInRequest.of("portal").with("kc_action", "torii-token-register")));
        return browser.submit(page, "torii-token-form", Map.of("code", TOKEN.code()))
                .signedIn();
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    /** A code of the token counts once, so that it is asked for and not typed. */
    @Override
    public boolean returns() {
        var page = who.browser().signIn("portal", who.user());
        return page.signedIn()
                || !page.document().select("input[name=code], input[name=otp]").isEmpty();
    }

    @Override
    public void judge() {
        assertThat(who.account().types()).containsExactly("otp");
        assertThat(who.bound("otp")).isEqualTo(1);
        assertThat(who.stored("TORII_TOKEN", "ACTIVE")).isTrue();
    }
}
