package org.samplewell.budget;

/**
 * How a server is while it does nothing.
 *
 * @param heap bytes on the heap without garbage
 * @param files temporary files
 * @param fileBytes what these hold
 */
record Vitals(long heap, int threads, int files, long fileBytes) {

    private static final long MEGABYTE = 1L << 20;

    long megabytes() {
        return heap / MEGABYTE;
    }
}
