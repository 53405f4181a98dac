package io.torii.domain.phone;

/**
 * What a realm accepts as somebody's number.
 *
 * @param voipTexts whether texts go to VoIP numbers (R83; default no)
 * @param voipOffice whether an office phone may be a VoIP number that is called (R83; default yes)
 * @param calls whether the realm calls at all
 */
public record PhonePolicy(boolean voipTexts, boolean voipOffice, boolean calls) {

    /** Whether a number of this kind can be reached this way in this slot; an office phone is only ever called. */
    public boolean reaches(NumberKind kind, PhoneSlot slot, Channel channel) {
        return switch (channel) {
            case TEXT -> slot != PhoneSlot.OFFICE && texts(kind);
            case CALL -> calls && calls(kind, slot);
        };
    }

    private boolean texts(NumberKind kind) {
        return switch (kind) {
            case MOBILE, FIXED_OR_MOBILE -> true;
            case VOIP -> voipTexts;
            case FIXED, TOLL_FREE, PREMIUM, SHARED_COST, PAGER, OTHER -> false;
        };
    }

    private boolean calls(NumberKind kind, PhoneSlot slot) {
        return switch (kind) {
            case MOBILE, FIXED, FIXED_OR_MOBILE -> true;
            case VOIP -> slot == PhoneSlot.OFFICE && voipOffice;
            case TOLL_FREE, PREMIUM, SHARED_COST, PAGER, OTHER -> false;
        };
    }
}
