package io.torii.port.code;

import io.torii.domain.SecretText;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.OneTimeCode;

/** Puts a code into the words that are sent. */
@FunctionalInterface
public interface Wording {
    /** The words in the language of the request, with the Web-OTP line where the number's country has one (R84). */
    SecretText text(OneTimeCode code, CodeRequest request);
}
