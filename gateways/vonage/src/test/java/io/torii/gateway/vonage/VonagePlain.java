package io.torii.gateway.vonage;

import com.vonage.client.HttpConfig;
import com.vonage.client.VonageClient;
import com.vonage.client.messages.sms.SmsTextRequest;
import io.torii.tests.vendors.VonageFake;

/** The SDK as it comes, relocated by nobody. */
final class VonagePlain {
    private final VonageFake fake;

    VonagePlain(VonageFake fake) {
        this.fake = fake;
    }

    void send(String number, String words) {
        VonageClient.builder()
                .applicationId(fake.account().applicationId())
                .privateKeyContents(fake.account().privateKeyPem())
                .httpConfig(HttpConfig.builder()
                        .apiBaseUri(fake.baseUrl().toString())
                        .build())
                .build()
                .getMessagesClient()
                .sendMessage(SmsTextRequest.builder()
                        .from(fake.account().number())
                        .to(number)
                        .text(words)
                        .build());
    }
}
