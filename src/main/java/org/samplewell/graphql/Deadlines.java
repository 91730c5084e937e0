package org.samplewell.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.samplewell.SamplewellConfig;
import org.samplewell.query.Deadline;

/** How long the operation of a request may take: as the settings allow its caller, or less where the client prefers that. */
@ApplicationScoped
class Deadlines {

    @Inject
    SamplewellConfig config;

    private RoleTimes roles = RoleTimes.NONE;

    /** Reads the settings at start; the deployment ends at one that makes no sense. */
    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        if (config.deadline().toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "The setting samplewell.deadline gives an operation less than one second.");
        }
        roles = RoleTimes.of(config.deadlineRoles());
    }

    /** The deadline of the operation that begins now; the response tells a preference that is kept to. */
    Deadline of(HttpServletRequest request, HttpServletResponse response) {
        var allowed = roles.longest(request::isUserInRole).orElseGet(config::deadline);
        var preferred = Preference.shorter(allowed, Collections.list(request.getHeaders("Prefer")));
        preferred.ifPresent(time -> response.setHeader("Preference-Applied", "wait=" + time.toSeconds()));
        return Deadline.in(preferred.orElse(allowed));
    }
}
