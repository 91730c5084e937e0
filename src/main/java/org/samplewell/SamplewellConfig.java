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
    @ConfigProperty(name = "samplewell.statements.enforced", defaultValue = "true")
    boolean statementsEnforced;

    @Inject
    @ConfigProperty(name = "samplewell.memory.share", defaultValue = "40")
    int memoryShare;

    @Inject
    @ConfigProperty(name = "samplewell.limits.roles", defaultValue = "")
    Optional<String> limitsRoles;

    @Inject
    @ConfigProperty(name = "samplewell.depth.max", defaultValue = "25")
    int depthMax;

    @Inject
    @ConfigProperty(name = "samplewell.fields.max", defaultValue = "2000")
    int fieldsMax;

    @Inject
    @ConfigProperty(name = "samplewell.aliases.max", defaultValue = "500")
    int aliasesMax;

    @Inject
    @ConfigProperty(name = "samplewell.cost.max", defaultValue = "10000000")
    long costMax;

    @Inject
    @ConfigProperty(name = "samplewell.places.max", defaultValue = "1000000")
    long placesMax;

    @Inject
    @ConfigProperty(name = "samplewell.answer.max-bytes", defaultValue = "50000000")
    long answerMaxBytes;

    @Inject
    @ConfigProperty(name = "samplewell.errors.max", defaultValue = "1000")
    int errorsMax;

    @Inject
    @ConfigProperty(name = "samplewell.tokens.max", defaultValue = "10000")
    int tokensMax;

    @Inject
    @ConfigProperty(name = "samplewell.token.max-length", defaultValue = "2000")
    int tokenMaxLength;

    @Inject
    @ConfigProperty(name = "samplewell.directives.max", defaultValue = "200")
    int directivesMax;

    @Inject
    @ConfigProperty(name = "samplewell.variables.text-max", defaultValue = "20000")
    int variablesTextMax;

    @Inject
    @ConfigProperty(name = "samplewell.variables.list-max", defaultValue = "5000")
    int variablesListMax;

    @Inject
    @ConfigProperty(name = "samplewell.variables.depth-max", defaultValue = "20")
    int variablesDepthMax;

    @Inject
    @ConfigProperty(name = "samplewell.large.cost", defaultValue = "200000")
    long largeCost;

    @Inject
    @ConfigProperty(name = "samplewell.large.max", defaultValue = "2")
    int largeMax;

    @Inject
    @ConfigProperty(name = "samplewell.explain", defaultValue = "true")
    String explain;

    @Inject
    @ConfigProperty(name = "samplewell.decimals", defaultValue = "NUMBER")
    DecimalForm decimals;

    @Inject
    @ConfigProperty(name = "samplewell.request.max-bytes", defaultValue = "1000000")
    int requestMaxBytes;

    @Inject
    @ConfigProperty(name = "samplewell.http.statuses", defaultValue = "LEGACY")
    HttpStatuses httpStatuses;

    @Inject
    @ConfigProperty(name = "samplewell.hosts", defaultValue = "localhost,127.0.0.1,[::1]")
    String hosts;

    @Inject
    @ConfigProperty(name = "samplewell.request.seconds", defaultValue = "10")
    int requestSeconds;

    @Inject
    @ConfigProperty(name = "samplewell.bodies.max", defaultValue = "100")
    int bodiesMax;

    @Inject
    @ConfigProperty(name = "samplewell.answer.seconds", defaultValue = "60")
    int answerSeconds;

    @Inject
    @ConfigProperty(name = "samplewell.answer.packed-from", defaultValue = "2000")
    int answerPackedFrom;

    @Inject
    @ConfigProperty(name = "samplewell.batches.max", defaultValue = "0")
    int batchesMax;

    @Inject
    @ConfigProperty(name = "samplewell.persisted-queries.max", defaultValue = "0")
    int persistedQueriesMax;

    @Inject
    @ConfigProperty(name = "samplewell.documents.cached", defaultValue = "10000000")
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

    @Inject
    @ConfigProperty(name = "samplewell.imports.upload-seconds", defaultValue = "900")
    int importsUploadSeconds;

    @Inject
    @ConfigProperty(name = "samplewell.imports.unpacked-ratio", defaultValue = "200")
    int importsUnpackedRatio;

    @Inject
    @ConfigProperty(name = "samplewell.imports.lines-max", defaultValue = "10000000")
    int importsLinesMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.rejects-max", defaultValue = "10000")
    int importsRejectsMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.rejected-max", defaultValue = "100000000")
    long importsRejectedMax;

    @Inject
    @ConfigProperty(name = "samplewell.imports.seconds-max", defaultValue = "3600")
    int importsSecondsMax;

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

    /** How many statements an operation may take. */
    public int statementsBudget() {
        return statementsBudget;
    }

    /** Whether an operation over that budget fails; otherwise it is told in the log. */
    public boolean statementsEnforced() {
        return statementsEnforced;
    }

    /** How much of the heap all operations together may fill with rows and answers, in percent; who finds none left is told to try again. */
    public int memoryShare() {
        return memoryShare;
    }

    /** Other limits for callers with these roles, such as {@code LAB_MANAGER.places=5000000,LAB_MANAGER.statements=200}: {@code depth}, {@code fields}, {@code aliases}, {@code cost}, {@code statements}, {@code places}, {@code bytes}, {@code errors}; of several, the largest counts. */
    public String limitsRoles() {
        return limitsRoles.orElse("");
    }

    /** How deep the fields of an operation may nest. */
    public int depthMax() {
        return depthMax;
    }

    /** The most fields an operation may select, its fragments spread out. */
    public int fieldsMax() {
        return fieldsMax;
    }

    /** The most of them that may have an alias. */
    public int aliasesMax() {
        return aliasesMax;
    }

    /** The most places an operation's answer may have by estimate, before anything is read: page sizes multiplied along the path, aggregates weighed. */
    public long costMax() {
        return costMax;
    }

    /** The most places an answer may really have: values, objects and elements of lists. */
    public long placesMax() {
        return placesMax;
    }

    /** The largest answer, in bytes before it is packed. */
    public long answerMaxBytes() {
        return answerMaxBytes;
    }

    /** How many fields may fail before the operation is ended. */
    public int errorsMax() {
        return errorsMax;
    }

    /** The most tokens (names, numbers, texts, signs) a document may have. */
    public int tokensMax() {
        return tokensMax;
    }

    /** The longest name, number or text in a document, in characters. */
    public int tokenMaxLength() {
        return tokenMaxLength;
    }

    /** The most directives a document may have. */
    public int directivesMax() {
        return directivesMax;
    }

    /** The longest text in the variables, in characters. */
    public int variablesTextMax() {
        return variablesTextMax;
    }

    /** The most elements of a list in the variables. */
    public int variablesListMax() {
        return variablesListMax;
    }

    /** How deep lists and objects may nest in the variables. */
    public int variablesDepthMax() {
        return variablesDepthMax;
    }

    /** From which estimated cost on an operation is large, and takes turns with others. */
    public long largeCost() {
        return largeCost;
    }

    /** How many large operations run at once, so that small ones find a processor free; about as many as there are processors. */
    public int largeMax() {
        return largeMax;
    }

    /** Who may ask what an operation costs: {@code true}, everybody; {@code false}, nobody; or roles. */
    public String explain() {
        return explain;
    }

    /** How decimal numbers stand in an answer whose request does not say, by the header {@code Samplewell-Decimals}. */
    public DecimalForm decimals() {
        return decimals;
    }

    /** The largest GraphQL request, in bytes. */
    public int requestMaxBytes() {
        return requestMaxBytes;
    }

    /** Which statuses a client gets that accepts {@code application/json} alone. */
    public HttpStatuses httpStatuses() {
        return httpStatuses;
    }

    /** The host names that requests may be sent to, without ports. */
    public String hosts() {
        return hosts;
    }

    /** How long the body of a GraphQL request may take to arrive, in seconds. */
    public Duration requestTime() {
        return Duration.ofSeconds(requestSeconds);
    }

    /** How many bodies of GraphQL requests are waited for at once; more are refused, so that threads are left for others. */
    public int bodiesMax() {
        return bodiesMax;
    }

    /** How long a client may take to receive an answer, in seconds; then the connection is closed. */
    public Duration answerTime() {
        return Duration.ofSeconds(answerSeconds);
    }

    /** From how many bytes on an answer is compressed for clients that accept that. */
    public int answerPackedFrom() {
        return answerPackedFrom;
    }

    /** The most operations one request may send as a JSON array; 0 allows no arrays. */
    public int batchesMax() {
        return batchesMax;
    }

    /** How many characters of automatic persisted queries are kept; 0 switches them off. */
    public int persistedQueriesMax() {
        return persistedQueriesMax;
    }

    /** How many bytes of parsed and validated documents are kept, about; none of a tenth of it or more. */
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

    /** How many imports may be uploaded, wait or run in one server at once; more are refused. */
    public int importsOpenMax() {
        return importsOpenMax;
    }

    /** The longest an upload may take to come, in seconds. */
    public Duration importsUploadSeconds() {
        return Duration.ofSeconds(importsUploadSeconds);
    }

    /** How many times its own size a gzip file may unpack to, past its first megabyte. */
    public int importsUnpackedRatio() {
        return importsUnpackedRatio;
    }

    /** The most lines an imported file may have, blank ones too. */
    public int importsLinesMax() {
        return importsLinesMax;
    }

    /** The most rows an import may reject; with more it fails, and stores nothing. */
    public int importsRejectsMax() {
        return importsRejectsMax;
    }

    /** The most characters the rejected rows of an import may have together; with more it fails, and stores nothing. */
    public long importsRejectedMax() {
        return importsRejectedMax;
    }

    /** The longest an import may run, in seconds, once it has its turn; then its statement is cancelled and it fails. */
    public Duration importsSecondsMax() {
        return Duration.ofSeconds(importsSecondsMax);
    }
}
