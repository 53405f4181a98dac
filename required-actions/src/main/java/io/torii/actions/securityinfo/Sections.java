package io.torii.actions.securityinfo;

import java.util.List;
import java.util.Optional;

/** The parts of the page, in its order. */
public record Sections(List<Section> all) {
    public static final Sections OF_THE_PAGE = new Sections(List.of(
            new DefaultMethodSection(),
            new MethodSection(),
            new ActivitySection(),
            new SessionSection(),
            new RenewalSection(),
            new Addresses(),
            new Trusted(),
            new Abroad()));

    /**
     * A part as the page draws it.
     *
     * @param key the section's
     * @param title the message key of its heading
     * @param part what {@code torii-info-<key>.ftl} reads
     */
    public record Drawn(String key, String title, Object part) {}

    public List<Drawn> drawn(Scene scene) {
        return all.stream()
                .flatMap(each -> each.part(scene).map(part -> new Drawn(each.key(), each.title(), part)).stream())
                .toList();
    }

    /** Those that step 2 asks for. */
    public List<Drawn> wanted(Scene scene) {
        return new Sections(all.stream().filter(each -> each.wanted(scene)).toList()).drawn(scene);
    }

    /** The one whose act this is. */
    public Optional<Section> of(String act) {
        return all.stream().filter(each -> act.startsWith(each.key() + "-")).findFirst();
    }
}
