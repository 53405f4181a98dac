package io.torii.gateway.vonage;

import com.vonage.client.auth.JWTAuthMethod;
import java.nio.charset.StandardCharsets;

/** The SDK's token for each request. The SDK writes id and time of each into one shared builder: one caller at a time. */
final class VonageToken extends JWTAuthMethod {
    VonageToken(VonageAccount account) {
        super(account.applicationId().toString(), account.privateKey().reveal().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public synchronized String generateToken() {
        return super.generateToken();
    }
}
