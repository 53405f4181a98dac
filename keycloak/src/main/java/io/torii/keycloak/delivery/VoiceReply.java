package io.torii.keycloak.delivery;

/**
 * What a vendor's telephone exchange is answered.
 *
 * @param type its media type
 * @param body in the vendor's own language; a code may be in it
 */
public record VoiceReply(String type, String body) {
    @Override
    public String toString() {
        return "VoiceReply[redacted]";
    }
}
