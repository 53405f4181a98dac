package io.torii.actions.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Why;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.gate.RefusalPage;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** One user's visit to the forms: reads what was posted, takes one step, shows a page. */
record Visit(RequiredActionContext context, Bearing bearing) {
    void show() {
        new Answer(this).home(PageWords.of(""));
    }

    /** The user pressed a button. */
    void act() {
        switch (field("torii-act")) {
            case "form" -> form();
            case "file" -> kind().ifPresentOrElse(kind -> new Filing(this, kind).file(), this::show);
            case "withdraw" -> withdraw();
            default -> show();
        }
    }

    private void form() {
        var kind = kind();
        if (kind.isEmpty()) {
            show();
        } else if (!barred(kind.get())) {
            new Answer(this).form(kind.get(), PageWords.of(""));
        }
    }

    /** A method that is new does not end MFA (R4): says so, if that is what stands in the way. */
    boolean barred(Kind kind) {
        var why = kind.ends() ? bearing.young() : Optional.<RefusalPage>empty();
        why.ifPresent(new Answer(this)::refusal);
        return why.isPresent();
    }

    private void withdraw() {
        var withdrawn = desk().withdraw(subject(), Why.USER).isPresent();
        new Answer(this).home(PageWords.of(withdrawn ? "torii-applying-withdrawn-done" : "torii-applying-nothing"));
    }

    ApplicationDesk desk() {
        return Torii.of(context.getSession()).applications();
    }

    Subject subject() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    String field(String name) {
        return Optional.ofNullable(context.getHttpRequest().getDecodedFormParameters())
                .map(form -> form.getFirst(name))
                .orElse("");
    }

    private Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(field("torii-kind")))
                .findFirst();
    }
}
