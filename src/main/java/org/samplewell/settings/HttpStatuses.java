package org.samplewell.settings;

/** Which HTTP statuses a client gets that accepts only {@code application/json}, the older media type. */
public enum HttpStatuses {
    /** The same as every other client, according to the specification. */
    SPECIFICATION,
    /** 200 for every well-formed request, even if it fails; 400 if its parameters are malformed. */
    LEGACY
}
