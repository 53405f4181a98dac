package io.torii.keycloak.webpush;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import io.torii.domain.push.Subscription;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ByteArrayEntity;

/**
 * One notification as it is posted: content by RFC 8291 and 8188, sender by RFC 8292.
 *
 * @param hint stands in the content, and nowhere else in clear
 */
record Notice(Hint hint) {
    private static final Duration VOUCHED = Duration.ofHours(1);
    private static final int TOPIC_BYTES = 18;

    /** Made for this subscription, vouched for by this key. */
    HttpPost to(Subscription subscription, VapidKey key, String contact, Instant now) {
        var post = new HttpPost(subscription.endpoint());
        var message = MessageEncryptions.of()
                .encrypt(
                        UserAgentMessageEncryptionKeyInfo.of(subscription.p256dh(), subscription.auth()),
                        PushMessage.ofUTF8(hint.content()));
        post.setEntity(new ByteArrayEntity(message.toBytes()));
        post.setHeader("Content-Type", message.mediaType());
        post.setHeader("Content-Encoding", message.contentEncoding());
        post.setHeader("TTL", String.valueOf(hint.remainingAt(now).toSeconds()));
        post.setHeader("Urgency", "high");
        post.setHeader("Topic", topic());
        post.setHeader("Authorization", vouched(subscription.endpoint(), key, contact, now));
        return post;
    }

    private static String vouched(String endpoint, VapidKey key, String contact, Instant now) {
        var pair = VAPIDKeyPairs.of(
                PrivateKeySources.ofECPrivateKey(key.signing()), PublicKeySources.ofUncompressedBytes(key.point()));
        return pair.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                .resourceURLString(endpoint)
                .expirationTime(now.plus(VOUCHED))
                .subject(contact)
                .build());
    }

    /** Push services read it: a digest, at most 32 characters. */
    private String topic() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(hint.topic().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 4 * TOPIC_BYTES / 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
