package io.torii.endpoints.account;

import io.torii.domain.application.Application;
import io.torii.domain.application.Form;
import io.torii.endpoints.application.ApplicationView;

/**
 * One application with what came with it.
 *
 * @param words the applicant's own
 * @param network the shortened address that it came from
 * @param place about where that is, or empty
 * @param photo whether it came with a picture, which reviewers see while it is kept
 */
public record FiledView(ApplicationView application, String words, String network, String place, boolean photo) {
    static FiledView of(Application application, String username) {
        var filing = application.filing();
        return new FiledView(
                ApplicationView.of(application, username).outward(),
                filing.request().words(),
                filing.origin().block(),
                filing.origin().place(),
                filing.form() == Form.PHOTO);
    }
}
