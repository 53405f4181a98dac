package io.torii.keycloak.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import io.torii.domain.phone.NumberKind;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.ReadNumber;
import io.torii.port.phone.NumberingPlan;
import java.util.Optional;

/** The world's numbering plans as Google's libphonenumber has them. */
public final class LibPhoneNumberPlan implements NumberingPlan {
    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public Optional<ReadNumber> read(String typed, String home) {
        try {
            var number = plans.parse(typed, home.isEmpty() ? null : home);
            // An extension belongs to the office phone's own field; a number with one is not a number to text.
            return plans.isValidNumber(number) && !number.hasExtension() ? Optional.of(read(number)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private ReadNumber read(Phonenumber.PhoneNumber number) {
        var e164 = plans.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
        var country = plans.getRegionCodeForNumber(number);
        return new ReadNumber(
                PhoneNumber.of(e164, country, number.getCountryCode()), kind(plans.getNumberType(number)));
    }

    private static NumberKind kind(PhoneNumberUtil.PhoneNumberType type) {
        return switch (type) {
            case MOBILE -> NumberKind.MOBILE;
            case FIXED_LINE -> NumberKind.FIXED;
            case FIXED_LINE_OR_MOBILE -> NumberKind.FIXED_OR_MOBILE;
            case VOIP -> NumberKind.VOIP;
            case TOLL_FREE -> NumberKind.TOLL_FREE;
            case PREMIUM_RATE -> NumberKind.PREMIUM;
            case SHARED_COST -> NumberKind.SHARED_COST;
            case PAGER -> NumberKind.PAGER;
            case PERSONAL_NUMBER, UAN, VOICEMAIL, UNKNOWN -> NumberKind.OTHER;
        };
    }
}
