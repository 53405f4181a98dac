package io.torii.gateway.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.Request;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** An SDK request turned to the configured address. The SDK knows no base URL: it writes api.twilio.com itself. */
final class TwilioAddress extends Request {
    private final URI baseUrl;

    TwilioAddress(Request original, URI baseUrl) {
        super(original.getMethod(), original.getUrl());
        this.baseUrl = baseUrl;
        setAuth(original.getUsername(), original.getPassword());
        setContentType(original.getContentType());
        getPostParams().putAll(original.getPostParams());
        getHeaderParams().putAll(original.getHeaderParams());
    }

    @Override
    public URL constructURL() {
        try {
            return URI.create(baseUrl + super.constructURL().getPath()).toURL();
        } catch (MalformedURLException malformed) {
            throw new ApiException("base-url is malformed");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TwilioAddress that && baseUrl.equals(that.baseUrl) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return baseUrl.hashCode();
    }
}
