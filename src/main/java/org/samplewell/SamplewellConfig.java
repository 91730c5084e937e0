package org.samplewell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every setting, typed and defaulted; given as a system property, or in the environment as {@code SAMPLEWELL_PAGE_MAX}. */
@ApplicationScoped
public class SamplewellConfig {

    @Inject
    @ConfigProperty(name = "samplewell.page.default", defaultValue = "50")
    int pageDefault;

    @Inject
    @ConfigProperty(name = "samplewell.page.max", defaultValue = "1000")
    int pageMax;

    @Inject
    @ConfigProperty(name = "samplewell.rows.max", defaultValue = "100000")
    int rowsMax;

    @Inject
    @ConfigProperty(name = "samplewell.deadline", defaultValue = "30")
    int deadline;

    @Inject
    @ConfigProperty(name = "samplewell.deadline.roles", defaultValue = "")
    Optional<String> deadlineRoles;

    @Inject
    @ConfigProperty(name = "samplewell.snapshots.max", defaultValue = "32")
    int snapshotsMax;

    @Inject
    @ConfigProperty(name = "samplewell.keys.max", defaultValue = "20000")
    int keysMax;

    @Inject
    @ConfigProperty(name = "samplewell.statements.budget", defaultValue = "50")
    int statementsBudget;

    @Inject
    @ConfigProperty(name = "samplewell.statements.enforced", defaultValue = "false")
    boolean statementsEnforced;

    @Inject
    @ConfigProperty(name = "samplewell.explain", defaultValue = "true")
    String explain;

    @Inject
    @ConfigProperty(name = "samplewell.request.max-bytes", defaultValue = "1000000")
    int requestMaxBytes;

    @Inject
    @ConfigProperty(name = "samplewell.documents.cached", defaultValue = "1000000")
    int documentsCached;

    @Inject
    @ConfigProperty(name = "samplewell.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "samplewell.demo.units", defaultValue = "300")
    int demoUnits;

    @Inject
    @ConfigProperty(name = "samplewell.demo.samples-per-unit", defaultValue = "20")
    int demoSamplesPerUnit;

    @Inject
    @ConfigProperty(name = "samplewell.imports.upload-max", defaultValue = "1073741824")
    long importsUploadMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.unpacked-max", defaultValue = "4294967296")
    long importsUnpackedMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.cell-max", defaultValue = "1000000")
    int importsCellMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.cells-per-row-max", defaultValue = "1000")
    int importsCellsPerRowMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.open-max", defaultValue = "5")
    int importsOpenMax;

    /** How many items a page holds when the query names no number. */
    public int pageDefault() {
        return pageDefault;
    }

    /** The most items a page may hold. */
    public int pageMax() {
        return pageMax;
    }

    /** The most rows one operation may read; more is an error, never a shortened list. */
    public int rowsMax() {
        return rowsMax;
    }

    /** The longest an operation may take, in seconds; then its statement is cancelled, and what is missing is an error. */
    public Duration deadline() {
        return Duration.ofSeconds(deadline);
    }

    /** The longest for callers with these roles instead, such as {@code LAB_MANAGER=120,VIEWER=10}. */
    public String deadlineRoles() {
        return deadlineRoles.orElse("");
    }

    /** How many operations read at once, one fewer than the read pool has connections; others wait, until their deadline. */
    public int snapshotsMax() {
        return snapshotsMax;
    }

    /** The most parents one statement answers for; more are another statement. */
    public int keysMax() {
        return keysMax;
    }

    /** How many statements an operation may take before it is told in the log. */
    public int statementsBudget() {
        return statementsBudget;
    }

    /** Whether an operation over that budget fails. */
    public boolean statementsEnforced() {
        return statementsEnforced;
    }

    /** Who may ask what an operation costs: {@code true}, everybody; {@code false}, nobody; or roles. */
    public String explain() {
        return explain;
    }

    /** The largest GraphQL request, in bytes. */
    public int requestMaxBytes() {
        return requestMaxBytes;
    }

    /** How many characters of parsed and validated documents are kept. */
    public int documentsCached() {
        return documentsCached;
    }

    /** Whether demo data is loaded into an empty database. */
    public boolean demo() {
        return demo;
    }

    /** How many units the demo data has. */
    public int demoUnits() {
        return demoUnits;
    }

    /** How many samples each unit of the demo data has on average. */
    public int demoSamplesPerUnit() {
        return demoSamplesPerUnit;
    }

    /** The most bytes an upload may have, all its files together, as they are sent. */
    public long importsUploadMax() {
        return importsUploadMax;
    }

    /** The most bytes a file may have once it is unpacked: the guard against a gzip bomb. */
    public long importsUnpackedMax() {
        return importsUnpackedMax;
    }

    /** The most characters a cell of an imported file may have. */
    public int importsCellMax() {
        return importsCellMax;
    }

    /** The most cells a row of an imported file may have. */
    public int importsCellsPerRowMax() {
        return importsCellsPerRowMax;
    }

    /** How many imports may run or wait in one server; more are refused. */
    public int importsOpenMax() {
        return importsOpenMax;
    }
}
