package org.samplewell.settings;

/** Which HTTP statuses a client gets that accepts {@code application/json} alone, the media type of before GraphQL over HTTP. */
public enum HttpStatuses {
    /** The same as every other client, by the specification. */
    SPECIFICATION,
    /** 200 for every request that is one, whatever became of it; 400 for one whose parameters are none. */
    LEGACY
}
