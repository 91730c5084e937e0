package org.samplewell.graphql.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Map;
import org.samplewell.graphql.limits.OperationLimits;
import org.samplewell.graphql.operation.Allowed;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.settings.OperationSettings;

/**
 * What the settings allow the caller: how long the operation may take, how large it may be, and whether its cost is
 * shown.
 */
@ApplicationScoped
class Allowances {

    @Inject
    OperationSettings settings;

    private RoleDeadlines times = RoleDeadlines.NONE;
    private OperationLimits limits = new OperationLimits(Map.of(), Map.of());
    private Audience explaining = Audience.NOBODY;

    /** Reads the settings at start. The deployment fails if a setting is invalid. */
    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        times = RoleDeadlines.of(settings.deadlineRoles());
        explaining = Audience.of(settings.explain());
        limits = OperationLimits.of(settings);
    }

    /** The deadline of an operation that begins now. If the client's preference applies, the response confirms it. */
    Deadline deadline(HttpServletRequest request, HttpServletResponse response) {
        var allowed = times.longest(request::isUserInRole).orElseGet(settings::deadline);
        var preferred = Preference.shorter(allowed, Collections.list(request.getHeaders("Prefer")));
        preferred.ifPresent(time -> response.setHeader("Preference-Applied", "wait=" + time.toSeconds()));
        return Deadline.in(preferred.orElse(allowed));
    }

    /** The limits of the caller's operation. */
    Allowed of(HttpServletRequest request, Deadline deadline) {
        return new Allowed(deadline, limits.of(request::isUserInRole), explaining.includes(request::isUserInRole));
    }
}
