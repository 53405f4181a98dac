package io.torii.gateway.vonage;

import com.vonage.client.HttpWrapper;
import com.vonage.client.messages.MessagesClient;
import com.vonage.client.voice.VoiceClient;

/** The SDK's clients of one application. */
record VonageClients(MessagesClient messages, VoiceClient voice) {
    static VonageClients of(HttpWrapper wrapper) {
        return new VonageClients(new MessagesClient(wrapper), new VoiceClient(wrapper));
    }
}
