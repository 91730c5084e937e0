package org.samplewell.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Map;
import org.samplewell.SamplewellConfig;
import org.samplewell.graphql.OperationLimits.Limit;
import org.samplewell.query.Deadline;

/** What the settings allow a request's caller: how long the operation may take, how large it may be, and whether the cost is told. */
@ApplicationScoped
class Allowances {

    @Inject
    SamplewellConfig config;

    private RoleTimes times = RoleTimes.NONE;
    private OperationLimits limits = new OperationLimits(Map.of(), Map.of());
    private Audience told = Audience.NOBODY;

    /** Reads the settings at start; the deployment ends at one that makes no sense. */
    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        if (config.deadline().toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "The setting samplewell.deadline gives an operation less than one second.");
        }
        times = RoleTimes.of(config.deadlineRoles());
        told = Audience.of(config.explain());
        limits = OperationLimits.of(config);
    }

    /** The deadline of the operation that begins now; the response tells a preference that is kept to. */
    Deadline deadline(HttpServletRequest request, HttpServletResponse response) {
        var allowed = times.longest(request::isUserInRole).orElseGet(config::deadline);
        var preferred = Preference.shorter(allowed, Collections.list(request.getHeaders("Prefer")));
        preferred.ifPresent(time -> response.setHeader("Preference-Applied", "wait=" + time.toSeconds()));
        return Deadline.in(preferred.orElse(allowed));
    }

    /** How large the caller's operations may be. */
    Map<Limit, Long> limits(HttpServletRequest request) {
        return limits.of(request::isUserInRole);
    }

    /** Whether the caller may be told what the operation cost. */
    boolean explains(HttpServletRequest request) {
        return told.includes(request::isUserInRole);
    }
}
